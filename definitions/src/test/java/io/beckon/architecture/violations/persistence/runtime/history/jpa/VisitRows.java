package io.beckon.architecture.violations.persistence.runtime.history.jpa;

import java.sql.Connection;

record VisitRows(Connection connection) {}
