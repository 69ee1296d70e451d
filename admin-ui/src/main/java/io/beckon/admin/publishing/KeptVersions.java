package io.beckon.admin.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime keeps of a site: the answer of {@code GET /packages/{siteKey}}.
 *
 * @param active the version for new visits
 */
record KeptVersions(@Nullable Integer active, List<Kept> versions) {
    static final KeptVersions NONE = new KeptVersions(null, List.of());

    /**
     * One version.
     *
     * @param bundleHash SHA-256 of the raw bundle, hexadecimal
     */
    record Kept(int version, Instant publishedAt, String comment, String bundleHash) {}

    KeptVersions {
        versions = List.copyOf(versions);
    }

    /** The first version that is free. */
    int next() {
        return newest() + 1;
    }

    Basis basis() {
        return new Basis(active, newest());
    }

    private int newest() {
        return versions.stream().mapToInt(Kept::version).max().orElse(0);
    }

    Optional<Kept> find(int version) {
        return versions.stream().filter(kept -> kept.version() == version).findFirst();
    }
}
