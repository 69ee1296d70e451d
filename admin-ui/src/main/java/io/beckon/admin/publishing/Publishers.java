package io.beckon.admin.publishing;

import io.beckon.definitions.ids.SiteKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who published which bundle of a site. */
final class Publishers {
    private final Map<String, String> byHash;

    private Publishers(Map<String, String> byHash) {
        this.byHash = byHash;
    }

    static Publishers of(PublicationLog log, SiteKey site) {
        return new Publishers(log.of(site).stream()
                .collect(Collectors.toMap(PublicationLog.Entry::bundleHash, PublicationLog.Entry::publisher)));
    }

    /** The publisher; absent when the bundle did not come from this console. */
    @Nullable
    String of(String bundleHash) {
        return byHash.get(bundleHash);
    }
}
