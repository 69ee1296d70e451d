package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.visits.HistoryPort;
import io.beckon.admin.visits.Period;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import java.util.ArrayList;
import java.util.List;

/**
 * What history tells of a span of time: the newest visits that began in it, as many as fit into one rehearsal.
 *
 * @param visits newest first
 * @param isCut whether there are earlier ones in the span
 */
record RecordedVisits(List<VisitEntry> visits, Recording.Events recording, boolean isCut) {
    /** How many events one rehearsal takes. */
    static final int MOST_EVENTS = 50_000;

    private static final int PAGE_SIZE = 200;

    RecordedVisits {
        visits = List.copyOf(visits);
    }

    /** Reads them from history. */
    static RecordedVisits read(HistoryPort history, SiteKey site, Period.Span span, RehearsalWatch watch) {
        Found found = find(history, site, span, watch);
        List<RecordedEvent> events = new ArrayList<>();
        int read = 0;
        for (VisitEntry visit : found.visits.reversed()) {
            watch.reached(Stage.READING, read++, found.visits.size());
            for (EventEntry event : history.events(VisitId.of(visit.id()), 0)) {
                events.add(RecordedEvent.of(visit, event));
            }
        }
        return new RecordedVisits(found.visits, Recording.of(events), found.isCut);
    }

    private static Found find(HistoryPort history, SiteKey site, Period.Span span, RehearsalWatch watch) {
        Found found = new Found();
        String after = null;
        do {
            watch.reached(Stage.FINDING, found.visits.size(), 0);
            VisitPage page = history.visits(site, span, PAGE_SIZE, after);
            page.visits().forEach(found::add);
            after = page.next();
        } while (after != null && !found.isCut);
        return found;
    }

    /** Visits until there are too many of them. */
    private static final class Found {
        private final List<VisitEntry> visits = new ArrayList<>();
        private long events;
        private boolean isCut;

        void add(VisitEntry visit) {
            isCut = isCut || events + visit.events() > MOST_EVENTS;
            if (!isCut) {
                events += visit.events();
                visits.add(visit);
            }
        }
    }
}
