package io.beckon.engine.engagement;

import org.jspecify.annotations.Nullable;

/** One question of the {@link Policy}. */
@FunctionalInterface
interface Step {
    /** Why nothing may be offered; null when this step has no objection. */
    @Nullable
    HeldBack check(Firing firing, RuleTerms rule, Scene scene);
}
