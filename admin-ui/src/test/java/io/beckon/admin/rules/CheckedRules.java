package io.beckon.admin.rules;

import io.beckon.admin.access.Access;
import java.time.InstantSource;

/** One compiler for all tests: it takes seconds to start. */
public final class CheckedRules {
    public static final RuleChecks CHECKS = new RuleChecks(new Access(), InstantSource.system());

    private CheckedRules() {}
}
