package io.beckon.architecture.violations.names;

record Metadata(String name) {}
