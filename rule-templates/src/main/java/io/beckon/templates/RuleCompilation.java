package io.beckon.templates;

import io.beckon.definitions.Problem;
import io.beckon.definitions.published.TypedRule;
import java.util.List;

/** What became of a site's rules. */
public sealed interface RuleCompilation {
    /** All have a typed pattern, in the order of the site's rules. */
    record Compiled(List<TypedRule> rules) implements RuleCompilation {
        public Compiled {
            rules = List.copyOf(rules);
        }
    }

    /** Some have none; all problems of all rules. */
    record Refused(List<Problem> problems) implements RuleCompilation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
