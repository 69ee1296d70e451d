package io.beckon.templates;

import io.beckon.definitions.Problem;
import java.util.List;

/** A rule in the rule language. */
public sealed interface RuleScript {
    /** Its text. */
    record Written(String text) implements RuleScript {}

    /** Its template or arguments do not give one. */
    record Unwritten(List<Problem> problems) implements RuleScript {
        public Unwritten {
            problems = List.copyOf(problems);
        }
    }
}
