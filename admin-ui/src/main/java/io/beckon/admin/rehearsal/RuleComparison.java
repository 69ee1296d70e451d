package io.beckon.admin.rehearsal;

import io.beckon.definitions.ids.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule in both versions.
 *
 * @param name its name in the draft, or else in the live version
 * @param draft absent when the draft does not have it
 * @param live absent when the live version does not have it, or nothing is live
 */
public record RuleComparison(
        RuleId id,
        String name,
        @Nullable RuleResult draft,
        @Nullable RuleResult live) {
    static int visits(@Nullable RuleResult result) {
        return result == null ? 0 : result.visits();
    }
}
