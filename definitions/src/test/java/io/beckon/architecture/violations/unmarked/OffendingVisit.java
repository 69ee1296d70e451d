package io.beckon.architecture.violations.unmarked;

record OffendingVisit(String id) {}
