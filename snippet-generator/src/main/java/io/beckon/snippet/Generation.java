package io.beckon.snippet;

import io.beckon.definitions.Problem;
import java.util.List;

/** What became of an attempt to make a bundle. */
public sealed interface Generation {
    /** The bundle is made. */
    record Generated(Bundle bundle) implements Generation {}

    /** The site defines what no browser should run. */
    record Refused(List<Problem> problems) implements Generation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
