package io.beckon.runtime.published;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The kept versions of one site. */
final class Shelf {
    private final NavigableMap<Integer, KeptPackage> versions = new ConcurrentSkipListMap<>();
    private final Map<String, KeptPackage> byHash = new ConcurrentHashMap<>();
    private volatile @Nullable ActiveSite active;

    /** Of versions that share an engagement UI, the one that was added last answers for it; that is the newest. */
    void add(KeptPackage kept) {
        kept.hashes().forEach(hash -> byHash.put(hash, kept));
        versions.put(kept.version(), kept);
    }

    void activate(KeptPackage kept, long atMillis) {
        active = new ActiveSite(kept.content().site(), kept.version(), atMillis, kept.scripts());
    }

    @Nullable
    ActiveSite active() {
        return active;
    }

    @Nullable
    KeptPackage version(int version) {
        return versions.get(version);
    }

    @Nullable
    KeptPackage hash(String hash) {
        return byHash.get(hash);
    }

    int newest() {
        return versions.isEmpty() ? 0 : versions.lastKey();
    }

    boolean wasActivatedAfter(long millis) {
        ActiveSite now = active;
        return now != null && now.activatedAtMillis() > millis;
    }

    Collection<KeptPackage> newestFirst() {
        return versions.descendingMap().values();
    }

    Collection<KeptPackage> all() {
        return versions.values();
    }
}
