package io.beckon.admin.visits;

import io.beckon.admin.publishing.RuntimePort;
import io.beckon.definitions.ids.SiteKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Published versions. A version never changes, so that the last few that were handed over are remembered. That the runtime keeps one no
 * more is not: it is asked for again each time.
 */
final class KnownVersions {
    private static final int MOST = 32;

    private record Version(SiteKey site, int version) {}

    private final RuntimePort published;
    private final Map<Version, KnownVersion> known = new LinkedHashMap<>();

    KnownVersions(RuntimePort published) {
        this.published = published;
    }

    /** A version; nothing is known of it when the runtime keeps it no more. */
    KnownVersion of(SiteKey site, int version) {
        Version wanted = new Version(site, version);
        synchronized (known) {
            KnownVersion remembered = known.get(wanted);
            if (remembered != null) {
                return remembered;
            }
        }
        Optional<KnownVersion> read = published.find(site, version).map(KnownVersion::of);
        read.ifPresent(found -> remember(wanted, found));
        return read.orElseGet(() -> KnownVersion.unknown(VisitExplanation.Untold.KEPT_NO_MORE));
    }

    private void remember(Version version, KnownVersion read) {
        synchronized (known) {
            known.put(version, read);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }
}
