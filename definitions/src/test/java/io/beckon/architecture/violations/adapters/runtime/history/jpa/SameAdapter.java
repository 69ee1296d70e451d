package io.beckon.architecture.violations.adapters.runtime.history.jpa;

record SameAdapter(String table) {}
