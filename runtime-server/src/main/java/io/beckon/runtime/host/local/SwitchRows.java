package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The kill switches as rows {@code switches/site/position}. A replay begins with those that were in force before the journal's first
 * entry; later ones it meets in the journal.
 */
final class SwitchRows {
    private static final String PREFIX = "switches/";
    private static final String PREFIX_END = "switches0";

    private final Store store;

    SwitchRows(Store store) {
        this.store = store;
    }

    /** Keeps the switches that were journaled at a position. */
    void put(Writes writes, long position, SiteKey site, Switches switches) throws IOException {
        StateWriter out = new StateWriter();
        EntryCodec.writeSwitches(switches, out);
        writes.put(Family.META, key(site, position), out.toBytes());
    }

    /** The switches in force just before a position; forgets those that were superseded before it. */
    Map<SiteKey, Switches> before(long position) throws IOException {
        Map<SiteKey, byte[]> keys = new HashMap<>();
        Map<SiteKey, Switches> switches = new HashMap<>();
        try (Writes writes = store.writes()) {
            store.scan(Family.META, Keys.text(PREFIX), Keys.text(PREFIX_END), (key, value) -> {
                String[] parts = Keys.text(key).split("/", 3);
                SiteKey site = SiteKey.of(parts[1]);
                if (Long.parseLong(parts[2]) < position) {
                    switches.put(site, EntryCodec.readSwitches(new StateReader(value)));
                    byte[] superseded = keys.put(site, key);
                    if (superseded != null) {
                        writes.delete(Family.META, superseded);
                    }
                }
                return true;
            });
            writes.write();
        }
        return switches;
    }

    private static byte[] key(SiteKey site, long position) {
        return Keys.text(PREFIX + site.value() + "/" + String.format("%019d", position));
    }
}
