package io.beckon.admin.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime keeps of a site: the answer of {@code GET /packages/{siteKey}}.
 *
 * @param active the version for new visits
 */
record KeptVersions(@Nullable Integer active, List<Kept> versions) {
    static final KeptVersions NONE = new KeptVersions(null, List.of());

    /** One version. */
    record Kept(int version) {}

    KeptVersions {
        versions = List.copyOf(versions);
    }

    /** The first version that is free. */
    int next() {
        return versions.stream().mapToInt(Kept::version).max().orElse(0) + 1;
    }
}
