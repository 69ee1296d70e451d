package io.beckon.admin.rehearsal;

import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.util.List;

/** How a rehearsal ended. */
public sealed interface RehearsalOutcome {
    /** It came to its end. */
    record Rehearsed(RehearsalReport report) implements RehearsalOutcome {}

    /** No visit was recorded in the period. */
    record NothingRecorded() implements RehearsalOutcome {}

    /** The draft is none that could be published, and so none that could run. */
    record Refused(Site draft, List<Problem> problems) implements RehearsalOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody has stopped it, or the same user has begun another one. */
    record Stopped() implements RehearsalOutcome {}
}
