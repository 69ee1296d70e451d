package io.beckon.architecture.violations.adapters.runtime.shell;

import io.beckon.architecture.violations.adapters.runtime.history.jpa.JpaVisitHistory;

record Wiring(JpaVisitHistory history) {}
