package io.beckon.architecture.violations.persistence.runtime.history;

import java.sql.Connection;

record OffendingHistory(Connection connection) {}
