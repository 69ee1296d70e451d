package io.beckon.snippet;

import io.beckon.definitions.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to make a bundle. */
public sealed interface Generation {
    /**
     * The scripts are made.
     *
     * @param engagementUi the engagement UI, which the bundle asks for by its hash; null for a site that makes no offers
     */
    record Generated(Bundle bundle, @Nullable Bundle engagementUi) implements Generation {}

    /** The site defines what no browser should run. */
    record Refused(List<Problem> problems) implements Generation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
