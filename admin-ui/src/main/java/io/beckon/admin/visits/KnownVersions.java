package io.beckon.admin.visits;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Published versions. A version never changes, so that the last few that were handed over are remembered. That the runtime keeps one no
 * more is remembered for a minute: whoever looks at a live visit asks every two seconds.
 */
final class KnownVersions {
    private static final int MOST = 32;
    private static final Duration ASK_AGAIN_AFTER = Duration.ofMinutes(1);

    private record Version(SiteKey site, int version) {}

    private record Remembered(KnownVersion version, Instant until) {}

    /** Where published versions are. */
    @FunctionalInterface
    interface Published {
        /** The package of a version; empty when it is kept no more. */
        Optional<SignedPackage> find(SiteKey site, int version);
    }

    private final Published published;
    private final InstantSource clock;
    private final Map<Version, Remembered> known = new LinkedHashMap<>();

    KnownVersions(Published published, InstantSource clock) {
        this.published = published;
        this.clock = clock;
    }

    /** A version; nothing is known of it when the runtime keeps it no more. */
    KnownVersion of(SiteKey site, int version) {
        Version wanted = new Version(site, version);
        Instant now = clock.instant();
        synchronized (known) {
            Remembered remembered = known.get(wanted);
            if (remembered != null && now.isBefore(remembered.until())) {
                return remembered.version();
            }
        }
        Remembered read = published
                .find(site, version)
                .map(found -> new Remembered(KnownVersion.of(found), Instant.MAX))
                .orElseGet(() -> new Remembered(
                        KnownVersion.unknown(VisitExplanation.Untold.KEPT_NO_MORE), now.plus(ASK_AGAIN_AFTER)));
        remember(wanted, read);
        return read.version();
    }

    private void remember(Version version, Remembered read) {
        synchronized (known) {
            known.remove(version);
            known.put(version, read);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }
}
