package io.beckon.architecture.violations.adapters.runtime.history;

import io.beckon.architecture.violations.adapters.runtime.history.jpa.JpaVisitHistory;

record OffendingHistory(JpaVisitHistory history) {}
