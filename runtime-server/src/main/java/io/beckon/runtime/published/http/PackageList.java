package io.beckon.runtime.published.http;

import io.beckon.definitions.published.SignedPackage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a site, oldest version first.
 *
 * @param active the version for new visits, absent when none was ever activated
 */
record PackageList(String site, @Nullable Integer active, List<Entry> versions) {
    /**
     * One version.
     *
     * @param bundleHash SHA-256 of the raw bundle, hexadecimal
     */
    record Entry(String site, int version, Instant publishedAt, String comment, String bundleHash) {
        static Entry of(SignedPackage content) {
            return new Entry(
                    content.site().key().value(),
                    content.version(),
                    content.publishedAt(),
                    content.comment(),
                    content.bundle().raw());
        }
    }

    PackageList {
        versions = List.copyOf(versions);
    }
}
