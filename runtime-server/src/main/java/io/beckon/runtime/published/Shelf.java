package io.beckon.runtime.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The kept versions of one site. */
final class Shelf {
    private final NavigableMap<Integer, KeptPackage> versions = new ConcurrentSkipListMap<>();
    private final Map<String, NavigableMap<Integer, KeptPackage>> byHash = new ConcurrentHashMap<>();
    private volatile @Nullable ActiveSite active;

    void add(KeptPackage kept) {
        kept.hashes()
                .forEach(hash -> byHash.computeIfAbsent(hash, _ -> new ConcurrentSkipListMap<>())
                        .put(kept.version(), kept));
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

    /** The versions that have a copy of a script, newest first: mostly several share an engagement UI. */
    Collection<KeptPackage> withScript(String hash) {
        NavigableMap<Integer, KeptPackage> having = byHash.get(hash);
        return having == null ? List.of() : having.descendingMap().values();
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
