package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.visits.Period;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits that began in a span of time: the newest ones, as many as one rehearsal takes.
 *
 * @param span when those that were looked for began
 * @param pages newest first, as history tells them
 * @param isCut whether there are earlier ones in the span
 */
record RecordedVisits(Period.Span span, List<Page> pages, boolean isCut) {
    /** How many events one rehearsal takes. */
    static final int MOST_EVENTS = 1_000_000;

    /** How many visits one rehearsal takes. */
    static final int MOST_VISITS = 200_000;

    /** How many visits history tells at once. */
    static final int PAGE_SIZE = 50;

    /** How many events it tells at once: as many as one visit can have. Also when all of them are large, an answer holds them. */
    static final int PAGE_EVENTS = Visit.MOST_EVENTS;

    RecordedVisits {
        pages = List.copyOf(pages);
    }

    /**
     * Visits whose events history tells at once.
     *
     * @param visits newest first
     * @param span when they began
     * @param after the cursor that the page before ended with
     */
    record Page(
            List<RecordedVisit> visits,
            Period.Span span,
            @Nullable String after) {
        Page {
            visits = List.copyOf(visits);
        }
    }

    /** Lists visits, newest first. */
    @FunctionalInterface
    interface Listing {
        /** So many at most, those after this cursor. */
        VisitPage list(int limit, @Nullable String after);
    }

    /** Finds them in history. */
    static RecordedVisits find(Listing listing, Period.Span span, RehearsalWatch watch) {
        Search search = new Search(span, MOST_VISITS, MOST_EVENTS);
        String after = null;
        do {
            watch.reached(Stage.FINDING, search.visits, 0);
            VisitPage page = page(listing, after);
            search.add(page.visits(), after);
            after = page.next();
        } while (after != null && !search.isCut);
        return search.found();
    }

    /** Of visits with many events only the first ones, asked for again, so that the cursor is the one after these. */
    private static VisitPage page(Listing listing, @Nullable String after) {
        VisitPage page = listing.list(PAGE_SIZE, after);
        int fitting = fitting(page.visits());
        return fitting == page.visits().size() ? page : listing.list(fitting, after);
    }

    private static int fitting(List<VisitEntry> visits) {
        long events = 0;
        for (int i = 0; i < visits.size(); i++) {
            events += visits.get(i).events();
            if (events > PAGE_EVENTS) {
                return Math.max(1, i);
            }
        }
        return visits.size();
    }

    /** All of them, newest first. */
    List<RecordedVisit> visits() {
        return pages.stream().flatMap(page -> page.visits().stream()).toList();
    }

    /** Collects visits until there are too many of them. */
    static final class Search {
        private final Period.Span span;
        private final int mostVisits;
        private final long mostEvents;
        private final List<Page> pages = new ArrayList<>();
        private int visits;
        private long events;
        private boolean isCut;

        Search(Period.Span span, int mostVisits, long mostEvents) {
            this.span = span;
            this.mostVisits = mostVisits;
            this.mostEvents = mostEvents;
        }

        /** What begins while the rehearsal runs stays out: it would move the others to other pages. */
        void add(List<VisitEntry> page, @Nullable String after) {
            List<RecordedVisit> taken = new ArrayList<>();
            for (VisitEntry visit : page) {
                isCut = isCut || visits == mostVisits || events + visit.events() > mostEvents;
                if (!isCut) {
                    visits++;
                    events += visit.events();
                    taken.add(RecordedVisit.of(visit));
                }
            }
            if (!taken.isEmpty()) {
                Period.Span still =
                        new Period.Span(span.fromMillis(), taken.getFirst().startedAtMillis() + 1);
                pages.add(new Page(taken, still, after));
            }
        }

        RecordedVisits found() {
            return new RecordedVisits(span, pages, isCut);
        }
    }
}
