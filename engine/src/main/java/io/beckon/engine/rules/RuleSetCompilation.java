package io.beckon.engine.rules;

import io.beckon.definitions.Problem;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.categorisation.CategoryIndex;
import java.util.List;

/** What compiling rules came to. */
public sealed interface RuleSetCompilation {
    /** How many rules one package may have. */
    int MOST_RULES = 10_000;

    /** What the rules may take of the 16 KiB that the state of a visit may take; the rest is for pages, tabs, ids and engagements. */
    int MOST_STATE_BYTES = 12 * 1024;

    /** They can be used. */
    record Compiled(RuleSet rules) implements RuleSetCompilation {}

    /** They cannot; everything that is wrong. */
    record Refused(List<Problem> problems) implements RuleSetCompilation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Compiles rules. */
    static RuleSetCompilation of(List<TypedRule> typed, List<Rule> rules, CategoryIndex categories) {
        return new RuleSetCompiler(rules, categories).compile(typed);
    }
}
