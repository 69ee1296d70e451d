package io.beckon.admin.publishing;

import io.beckon.definitions.Problem;
import io.beckon.definitions.published.ActiveVersion;
import java.util.List;

/** What became of an attempt to publish. */
public sealed interface Publication {
    /** The new version is active. */
    record Published(ActiveVersion active, int bundleBytes, int brotliBytes) implements Publication {}

    /** The active version has this very content already. */
    record Unchanged(int version) implements Publication {}

    /** The site has problems; nothing was sent, or the runtime found them. */
    record Refused(List<Problem> problems) implements Publication {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else has published in between; nothing of this attempt is served. */
    record Taken(int version) implements Publication {}

    /**
     * The runtime took everything, but says that it serves something else.
     *
     * @param bundleHash what it should serve
     */
    record NotServed(int version, String bundleHash, ActiveVersion served) implements Publication {}
}
