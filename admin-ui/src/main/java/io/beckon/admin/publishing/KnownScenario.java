package io.beckon.admin.publishing;

import io.beckon.admin.drafts.Draft;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of a draft, and how it comes out now.
 *
 * @param outcome absent when the draft does not fit together, so that nothing can be run
 */
public record KnownScenario(Draft<Scenario> draft, @Nullable Outcome outcome) {
    /**
     * How it came out.
     *
     * @param problem the first difference; absent when there is none
     */
    public record Outcome(@Nullable Problem problem) {}
}
