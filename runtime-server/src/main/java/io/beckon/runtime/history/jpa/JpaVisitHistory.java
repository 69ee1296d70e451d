package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.VisitId;
import io.beckon.runtime.history.RefusalSummary;
import io.beckon.runtime.history.UnstorableEntries;
import io.beckon.runtime.history.VisitCursor;
import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.history.VisitQuery;
import io.beckon.runtime.host.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** {@link VisitHistory} in H2 or MySQL. */
public final class JpaVisitHistory implements VisitHistory, AutoCloseable {
    private final HistoryDatabase database;

    public JpaVisitHistory(HistorySource source) {
        this.database = new HistoryDatabase(source);
    }

    @Override
    public int write(List<Outbox.Entry> entries) {
        EndedVisits ended = database.read(session -> EndedVisits.among(session, entries));
        HistoryRows rows = HistoryRows.of(ended.guard(entries));
        try {
            database.write(rows::insert);
        } catch (UnstorableEntries e) {
            if (!Failures.isRepeat(e)) {
                throw e;
            }
            database.write(rows::merge);
        }
        return ended.dropped();
    }

    @Override
    public VisitPage visits(VisitQuery query) {
        VisitSearch search = VisitSearch.of(query);
        List<VisitEntry> found = database.read(session -> VisitOutcomes.added(
                session, search.list(session).stream().map(VisitRows::entry).toList()));
        if (found.size() <= query.limit()) {
            return new VisitPage(found, null);
        }
        VisitEntry last = found.get(query.limit() - 1);
        String next = new VisitCursor(last.startedAt(), VisitId.of(last.id())).text();
        return new VisitPage(found.subList(0, query.limit()), next);
    }

    @Override
    public Optional<VisitEntry> visit(VisitId visit) {
        return database.read(session ->
                VisitOutcomes.added(session, find(session, visit)).stream().findFirst());
    }

    private static List<VisitEntry> find(StatelessSession session, VisitId visit) {
        return session
                .createSelectionQuery(VisitSearch.VISITS + " where v.visitId = :visit", VisitRows.class)
                .setParameter("visit", visit.value())
                .getResultList()
                .stream()
                .map(VisitRows::entry)
                .toList();
    }

    @Override
    public List<EventEntry> events(VisitId visit, int from) {
        List<String> texts = database.read(session -> session.createSelectionQuery(
                        "select e.entry from EventRow e where e.key.visitId = :visit and e.key.ordinal >= :from"
                                + " order by e.key.ordinal",
                        String.class)
                .setParameter("visit", visit.value())
                .setParameter("from", from)
                .getResultList());
        return texts.stream().map(text -> JsonText.read(text, EventEntry.class)).toList();
    }

    @Override
    public List<DecisionEntry> decisions(VisitId visit) {
        return entries(
                visit,
                DecisionEntry.class,
                "select d.entry from DecisionRow d where d.key.visitId = :visit order by d.place");
    }

    @Override
    public List<EngagementEntry> engagements(VisitId visit) {
        return entries(
                visit,
                EngagementEntry.class,
                "select e.entry from EngagementRow e where e.key.visitId = :visit order by e.offeredAt, e.key.engagementId");
    }

    private <T> List<T> entries(VisitId visit, Class<T> type, String question) {
        List<String> texts = database.read(session -> session.createSelectionQuery(question, String.class)
                .setParameter("visit", visit.value())
                .getResultList());
        return texts.stream().map(text -> JsonText.read(text, type)).toList();
    }

    @Override
    public List<RefusalEntry> refusals(VisitId visit) {
        List<RefusalRow> rows = database.read(session -> session.createSelectionQuery(
                        "from RefusalRow r where r.key.visitId = :visit order by r.key.serverAt, r.key.eventId",
                        RefusalRow.class)
                .setParameter("visit", visit.value())
                .getResultList());
        return rows.stream().map(RefusalRow::entry).toList();
    }

    @Override
    public RefusalSummary refusals(String site, long epochDay) {
        return database.read(session -> new RefusalSummary(
                site,
                LocalDate.ofEpochDay(epochDay).toString(),
                kept(session, site, epochDay),
                counted(session, site, epochDay)));
    }

    private static long kept(StatelessSession session, String site, long day) {
        return session.createSelectionQuery(
                        "select count(*) from RefusalRow r where r.utcDay = :day and r.site = :site", Long.class)
                .setParameter("day", day)
                .setParameter("site", site)
                .getSingleResult();
    }

    private static Map<String, Long> counted(StatelessSession session, String site, long day) {
        return session
                .createSelectionQuery(
                        "from RefusalCountRow c where c.key.utcDay = :day and c.key.site = :site",
                        RefusalCountRow.class)
                .setParameter("day", day)
                .setParameter("site", site)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.key().reason(), RefusalCountRow::items));
    }

    @Override
    public int forgetVisits(long startedBeforeMillis, int most) {
        return database.change(session -> Forgetting.visits(session, startedBeforeMillis, most));
    }

    @Override
    public int forgetRefusals(long beforeEpochDay) {
        return database.change(session -> Forgetting.refusals(session, beforeEpochDay));
    }

    @Override
    public void close() {
        database.close();
    }
}
