package io.beckon.engine;

import io.beckon.definitions.Problem;
import java.util.List;

/** What became of a package that was to be compiled. */
public sealed interface Compilation {
    /** It can judge visits. */
    record Compiled(SitePackage sitePackage) implements Compilation {}

    /** It cannot; all problems at once. */
    record Refused(List<Problem> problems) implements Compilation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
