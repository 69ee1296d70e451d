package io.beckon.runtime.host.local;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must follow from a journal, found in the simplest way: entry by entry, on one thread, without lanes, rows, chunks or parking. Its
 * directory must still hold the journal from the first entry on.
 */
final class JournalReplay {
    private final Map<VisitorKey, Visitor> visitors = new HashMap<>();
    private final SwitchedPackages packages = new SwitchedPackages(Shop.PACKAGES, Map.of());
    private final VisitorReducer reducer = new VisitorReducer(packages);
    private final TreeMap<String, byte[]> history = new TreeMap<>();
    private final Map<String, StringBuilder> pushes = new TreeMap<>();

    private JournalReplay() {}

    static Remains of(Path directory) throws IOException {
        JournalReplay replay = new JournalReplay();
        try (Store store = Store.open(directory)) {
            RocksJournal journal = RocksJournal.open(store, InstantSource.system());
            if (journal.first() != 1) {
                throw new AssertionError("Expected the whole journal, but it begins at " + journal.first());
            }
            long next = 1;
            List<Journal.Entry> entries = journal.read(next, 1_000);
            while (!entries.isEmpty()) {
                entries.forEach(replay::apply);
                next += entries.size();
                entries = journal.read(next, 1_000);
            }
        }
        return replay.remains();
    }

    private void apply(Journal.Entry entry) {
        switch (EntryCodec.decode(entry.bytes(), entry.atMillis())) {
            case JournalEntry.Applied(Input input) -> {
                VisitorKey key = VisitorKey.of(input);
                Visitor visitor = visitors.computeIfAbsent(key, _ -> Visitor.of(key.site(), key.visitor()));
                keep(entry.position(), key, reducer.apply(visitor, input));
            }
            case JournalEntry.Switched(SiteKey site, Switches switches) -> packages.set(site, switches);
        }
    }

    private void keep(long position, VisitorKey key, List<Effect> effects) {
        List<Effect> recorded = effects.stream()
                .filter(effect -> effect.getClass().getSimpleName().matches(".*(Recorded|Refused)"))
                .toList();
        if (!recorded.isEmpty()) {
            history.put(Remains.position(position), OutboxCodec.encode(key, recorded));
        }
        for (Effect effect : effects) {
            if (effect instanceof Effect.Pushed pushed) {
                pushes.computeIfAbsent(pushed.visit().value(), _ -> new StringBuilder())
                        .append(text(pushed));
            }
        }
    }

    /** A push as text that is the same in every process. */
    static String text(Effect.Pushed pushed) {
        return pushed.visit() + " " + pushed.page() + " " + pushed.except() + " "
                + pushed.event().name() + " "
                + new String(CanonicalJson.bytes(pushed.event()), StandardCharsets.UTF_8) + "\n";
    }

    private Remains remains() {
        Map<String, byte[]> states = new TreeMap<>();
        visitors.forEach((key, visitor) -> states.put(Keys.text(key.bytes()), visitor.encode()));
        return new Remains(states, history, String.join("", pushes.values()));
    }
}
