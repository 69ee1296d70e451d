package io.beckon.architecture.violations.adapters.runtime.history.jpa;

public record JpaVisitHistory(SameAdapter same) {}
