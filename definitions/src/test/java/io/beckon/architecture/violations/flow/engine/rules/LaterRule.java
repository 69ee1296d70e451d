package io.beckon.architecture.violations.flow.engine.rules;

import io.beckon.architecture.violations.flow.runtime.intake.EarlierCategory;

public record LaterRule(EarlierCategory category) {}
