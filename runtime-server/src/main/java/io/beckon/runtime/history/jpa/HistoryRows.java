package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.engine.Effect;
import io.beckon.runtime.history.UnstorableEntries;
import io.beckon.runtime.host.Outbox;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The rows that entries of the outbox lead to, one for each key: the last wins. */
final class HistoryRows {
    /** More effects than one input can lead to. */
    private static final long LONGEST_ENTRY = 1 << 16;

    private final Map<String, VisitEntry> visits = new LinkedHashMap<>();
    private final Map<IdentityRow.Key, IdentityRow> identities = new LinkedHashMap<>();
    private final Map<EventRow.Key, EventRow> events = new LinkedHashMap<>();
    private final Map<DecisionRow.Key, DecisionRow> decisions = new LinkedHashMap<>();
    private final Map<EngagementRow.Key, EngagementRow> engagements = new LinkedHashMap<>();
    private final Map<RefusalRow.Key, RefusalRow> refusals = new LinkedHashMap<>();

    /** Rows that are new, and rows whose key is stored already. */
    private record Split<R>(List<R> fresh, List<R> known) {}

    private HistoryRows() {}

    static HistoryRows of(List<Outbox.Entry> entries) {
        HistoryRows rows = new HistoryRows();
        try {
            entries.forEach(rows::add);
        } catch (RuntimeException e) {
            throw new UnstorableEntries(e);
        }
        return rows;
    }

    private void add(Outbox.Entry entry) {
        for (int index = 0; index < entry.effects().size(); index++) {
            add(
                    entry.site(),
                    entry.position() * LONGEST_ENTRY + index,
                    entry.effects().get(index));
        }
    }

    private void add(String site, long place, Effect effect) {
        switch (effect) {
            case Effect.VisitRecorded visit -> add(visit.entry());
            case Effect.EventRecorded event -> put(events, new EventRow(event));
            case Effect.EventRefused refused -> put(refusals, new RefusalRow(refused.visit(), site, refused.entry()));
            case Effect.DecisionRecorded decided ->
                put(decisions, new DecisionRow(decided.visit(), site, place, decided.entry()));
            case Effect.EngagementRecorded engaged ->
                put(engagements, new EngagementRow(engaged.visit(), site, engaged.entry()));
            case Effect.Pushed _, Effect.SlotRequested _, Effect.SlotReleased _ ->
                throw new IllegalArgumentException("Expected an effect for history, but got " + effect + ".");
        }
    }

    private void add(VisitEntry visit) {
        visits.put(visit.id(), visit);
        visit.identities().stream()
                .map(identity -> new IdentityRow(visit.id(), identity.userId(), visit.startedAt()))
                .forEach(row -> put(identities, row));
    }

    private static <K, R extends Row<K>> void put(Map<K, R> rows, R row) {
        rows.put(row.key(), row);
    }

    /** Stores rows of which events and decisions are new, as they are but after a crash; a constraint breaks when they are not. */
    void insert(StatelessSession session) {
        insert(session, events.values());
        insert(session, decisions.values());
        storeChanging(session);
    }

    /** Stores rows that may all be there already. */
    void merge(StatelessSession session) {
        store(session, EventRow.class, events);
        store(session, DecisionRow.class, decisions);
        storeChanging(session);
    }

    private void storeChanging(StatelessSession session) {
        storeVisits(session);
        store(session, IdentityRow.class, identities);
        store(session, EngagementRow.class, engagements);
        List<RefusalRow> fresh = split(session, RefusalRow.class, refusals).fresh();
        insert(session, new RefusalQuota(session).keep(fresh));
    }

    /** Both rows of a visit are there or none is. */
    private void storeVisits(StatelessSession session) {
        Map<String, VisitStateRow> states = new LinkedHashMap<>();
        visits.values().forEach(visit -> put(states, new VisitStateRow(visit)));
        Split<VisitStateRow> split = split(session, VisitStateRow.class, states);
        List<VisitRow> begun = split.fresh().stream()
                .map(state -> new VisitRow(Objects.requireNonNull(visits.get(state.key()))))
                .toList();
        insert(session, begun);
        insert(session, split.fresh());
        update(session, split.known());
    }

    private static <K, R extends Row<K>> void store(StatelessSession session, Class<R> type, Map<K, R> rows) {
        Split<R> split = split(session, type, rows);
        insert(session, split.fresh());
        update(session, split.known());
    }

    private static void update(StatelessSession session, List<?> rows) {
        if (!rows.isEmpty()) {
            session.updateMultiple(rows);
        }
    }

    private static <K, R extends Row<K>> Split<R> split(StatelessSession session, Class<R> type, Map<K, R> rows) {
        Set<K> there = rows.isEmpty()
                ? Set.of()
                : session.getMultiple(type, List.copyOf(rows.keySet())).stream()
                        .filter(Objects::nonNull)
                        .map(Row::key)
                        .collect(Collectors.toSet());
        Map<Boolean, List<R>> parts =
                rows.values().stream().collect(Collectors.partitioningBy(row -> there.contains(row.key())));
        return new Split<>(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }

    private static void insert(StatelessSession session, Collection<?> rows) {
        if (!rows.isEmpty()) {
            session.insertMultiple(List.copyOf(rows));
        }
    }
}
