package io.beckon.architecture.violations.names;

record OffendingHelper(String name) {}
