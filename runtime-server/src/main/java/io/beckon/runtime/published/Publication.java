package io.beckon.runtime.published;

import io.beckon.definitions.Problem;
import java.util.List;

/** What became of a package that was put. */
public sealed interface Publication {
    /** It is kept and can be activated. */
    record Stored() implements Publication {}

    /** The same content was kept before. */
    record AlreadyStored() implements Publication {}

    /** Its version is taken or lies behind. */
    record Conflicting(String detail) implements Publication {}

    /** It is not valid, for all these reasons. */
    record Refused(List<Problem> problems) implements Publication {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
