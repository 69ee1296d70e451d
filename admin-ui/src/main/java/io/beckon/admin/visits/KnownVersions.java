package io.beckon.admin.visits;

import io.beckon.admin.publishing.RuntimePort;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names in published versions. A version never changes, so that the last few are remembered. */
final class VersionNames {
    private static final int MOST = 32;

    private record Version(SiteKey site, int version) {}

    private final RuntimePort published;
    private final Map<Version, Names> known = new LinkedHashMap<>();

    VersionNames(RuntimePort published) {
        this.published = published;
    }

    /** The names in a version; none when the runtime keeps it no more. */
    Names of(SiteKey site, int version) {
        Version wanted = new Version(site, version);
        synchronized (known) {
            Names remembered = known.get(wanted);
            if (remembered != null) {
                return remembered;
            }
        }
        Names read = published
                .find(site, version)
                .map(SignedPackage::site)
                .map(Names::new)
                .orElse(Names.UNKNOWN);
        remember(wanted, read);
        return read;
    }

    private void remember(Version version, Names names) {
        synchronized (known) {
            known.put(version, names);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }
}
