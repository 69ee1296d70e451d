package io.beckon.architecture.violations.adapters.runtime.intake.http;

import io.beckon.architecture.violations.adapters.runtime.history.jpa.JpaVisitHistory;

record OffendingRoutes(JpaVisitHistory history) {}
