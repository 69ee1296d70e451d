package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RehearsalProgress.Stage;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.visits.HistoryPort;
import io.beckon.admin.visits.Period;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What history tells of a span of time: the newest visits that began in it, as many as fit into one rehearsal.
 *
 * @param span when those that were looked for began
 * @param visits newest first; those of which events were read
 * @param isCut whether there are earlier ones in the span
 */
record RecordedVisits(Period.Span span, List<VisitEntry> visits, Recording.Events recording, boolean isCut) {
    /** How many events one rehearsal takes. */
    static final int MOST_EVENTS = 50_000;

    /** About how many bytes of events one rehearsal takes: no further page of visits is read when there are as many. */
    static final long MOST_BYTES = 64 << 20;

    private static final int PAGE_SIZE = 200;

    RecordedVisits {
        visits = List.copyOf(visits);
    }

    /** Reads them from history. Throws {@link RuntimeFailure} when it does not tell what it should. */
    static RecordedVisits read(HistoryPort history, SiteKey site, Period.Span span, RehearsalWatch watch) {
        return read(history, site, span, watch, MOST_BYTES);
    }

    static RecordedVisits read(
            HistoryPort history, SiteKey site, Period.Span span, RehearsalWatch watch, long mostBytes) {
        Found found = find(history, site, span, watch);
        Recording.Events recording = recording(lines(history, site, found, watch, mostBytes), found);
        Set<VisitId> told =
                recording.events().stream().map(RecordedEvent::visitId).collect(Collectors.toSet());
        List<VisitEntry> visits = found.visits.stream()
                .filter(visit -> told.contains(VisitId.of(visit.id())))
                .toList();
        return new RecordedVisits(span, visits, recording, found.isCut);
    }

    private static List<String> lines(
            HistoryPort history, SiteKey site, Found found, RehearsalWatch watch, long mostBytes) {
        List<String> lines = new ArrayList<>();
        int visits = 0;
        long bytes = 0;
        for (Wanted page : found.pages) {
            watch.reached(Stage.READING, visits, found.visits.size());
            if (bytes >= mostBytes) {
                found.isCut = true;
                return lines;
            }
            List<String> told = history.recording(site, page.span(), page.visits(), page.after());
            bytes += told.stream().mapToLong(String::length).sum();
            lines.addAll(told);
            visits += page.visits();
        }
        return lines;
    }

    /** A visit that has come to a page meanwhile has taken the place of its last one; the ones that were found count. */
    private static Recording.Events recording(List<String> lines, Found found) {
        Set<String> known = found.visits.stream().map(VisitEntry::id).collect(Collectors.toSet());
        return switch (Recording.parse(lines)) {
            case Recording.Unreadable(var problems) ->
                throw new RuntimeFailure(
                        RuntimeFailure.Kind.UNEXPECTED,
                        "Expected recorded events, but got others: " + problems.getFirst());
            case Recording.Events recording ->
                Recording.of(recording.events().stream()
                        .filter(event -> known.contains(event.visitId().value()))
                        .toList());
        };
    }

    private static Found find(HistoryPort history, SiteKey site, Period.Span span, RehearsalWatch watch) {
        Found found = new Found();
        String after = null;
        do {
            watch.reached(Stage.FINDING, found.visits.size(), 0);
            VisitPage page = history.visits(site, span, PAGE_SIZE, after);
            found.add(page, span, after);
            after = page.next();
        } while (after != null && !found.isCut);
        return found;
    }

    /** The visits of a page whose events are wanted: so many from its beginning. */
    private record Wanted(
            Period.Span span, int visits, @Nullable String after) {}

    /** Visits until there are too many of them. */
    private static final class Found {
        private final List<VisitEntry> visits = new ArrayList<>();
        private final List<Wanted> pages = new ArrayList<>();
        private long events;
        private boolean isCut;

        void add(VisitPage page, Period.Span span, @Nullable String after) {
            int before = visits.size();
            page.visits().forEach(this::add);
            if (visits.size() > before) {
                VisitEntry newest = page.visits().getFirst();
                Period.Span still = new Period.Span(span.fromMillis(), newest.startedAt() + 1);
                pages.add(new Wanted(still, visits.size() - before, after));
            }
        }

        private void add(VisitEntry visit) {
            isCut = isCut || events + visit.events() > MOST_EVENTS;
            if (!isCut) {
                events += visit.events();
                visits.add(visit);
            }
        }
    }
}
