package io.beckon.architecture.violations.flow.runtime.intake;

public record EarlierCategory(String name) {}
