package io.beckon.architecture.violations.cycles.right;

import io.beckon.architecture.violations.cycles.left.OffendingLeft;

public record OffendingRight(OffendingLeft left) {}
