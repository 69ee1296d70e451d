package io.beckon.architecture.violations.pipeline.engine;

public record Reducer(String name) {}
