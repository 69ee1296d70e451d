package io.beckon.architecture.violations.names;

record OffendingVisitImpl(String name) {}
