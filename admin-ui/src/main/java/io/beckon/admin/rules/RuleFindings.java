package io.beckon.admin.rules;

import io.beckon.definitions.Problem;
import io.beckon.definitions.rules.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one rule found.
 *
 * @param pattern what the rule evaluates to; absent when it does not
 * @param problems why it cannot be published; empty: it can
 * @param refusedTexts texts of it that are no patterns in the sense of RE2
 */
public record RuleFindings(@Nullable Pattern pattern, List<Problem> problems, List<String> refusedTexts) {
    public RuleFindings {
        problems = List.copyOf(problems);
        refusedTexts = List.copyOf(refusedTexts);
    }

    /** Whether nothing is wrong. */
    public boolean isFaultless() {
        return problems.isEmpty();
    }
}
