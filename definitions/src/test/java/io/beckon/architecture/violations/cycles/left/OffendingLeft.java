package io.beckon.architecture.violations.cycles.left;

import io.beckon.architecture.violations.cycles.right.OffendingRight;

public record OffendingLeft(OffendingRight right) {}
