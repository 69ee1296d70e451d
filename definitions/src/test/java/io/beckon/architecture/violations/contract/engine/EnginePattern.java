package io.beckon.architecture.violations.contract.engine;

public record EnginePattern(String name) {}
