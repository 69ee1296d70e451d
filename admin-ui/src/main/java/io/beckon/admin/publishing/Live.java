package io.beckon.admin.publishing;

import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.SignedPackage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What new visits of a site get.
 *
 * @param content what was published
 * @param served what the runtime says it serves
 * @param publisher who published it in this console; absent when it came another way
 */
public record Live(
        SignedPackage content,
        ActiveVersion served,
        @Nullable String publisher) {
    /** Whether the runtime serves exactly what was published. */
    public boolean isExact() {
        return served.version() == content.version()
                && served.bundleHash().equals(content.bundle().raw());
    }

    /** Since when it is served. */
    public Instant since() {
        return Instant.ofEpochMilli(served.activatedAt());
    }
}
