package io.beckon.architecture.violations.contract.definitions;

record Site(String name) {}
