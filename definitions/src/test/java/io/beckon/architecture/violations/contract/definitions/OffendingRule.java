package io.beckon.architecture.violations.contract.definitions;

import io.beckon.architecture.violations.contract.engine.EnginePattern;

record OffendingRule(EnginePattern pattern) {}
