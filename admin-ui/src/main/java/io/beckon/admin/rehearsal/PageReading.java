package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RecordedVisits.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events of a page of visits while they are read, visit by visit: history tells all events of one, then those of the next. A visit that
 * has come to the page meanwhile has taken the place of its last one; those that were found count.
 */
final class PageReading {
    private final Map<String, RecordedVisit> wanted;
    private final long mostBytes;
    private final Holding holding;
    private final Map<String, Integer> told = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private Set<String> done = Set.of();
    private @Nullable String visit;
    private int count;
    private long bytes;

    /** Takes the events of a visit, if there is room for them. */
    @FunctionalInterface
    interface Holding {
        boolean hold(List<RecordedEvent> visit, long bytes);
    }

    /**
     * Before the first event.
     *
     * @param mostBytes how many bytes one visit may have; of a larger one nothing is kept
     */
    PageReading(Page page, long mostBytes, Holding holding) {
        this.wanted = page.visits().stream().collect(Collectors.toMap(RecordedVisit::id, Function.identity()));
        this.mostBytes = mostBytes;
        this.holding = holding;
    }

    /** The page is read from its beginning, perhaps again: of a visit that was not read to its end nothing counts so far. */
    void begin() {
        done = Set.copyOf(told.keySet());
        forgetVisit();
    }

    void take(RecordedEvent event, int size) {
        String id = event.visitId().value();
        if (!id.equals(visit)) {
            endVisit();
            visit = id;
        }
        if (wanted.containsKey(id) && !done.contains(id)) {
            count++;
            bytes += size;
            if (bytes <= mostBytes) {
                events.add(event);
            } else {
                events.clear();
            }
        }
    }

    /** After the last event. */
    void end(Told all) {
        endVisit();
        wanted.values().forEach(known -> all.add(known, told.getOrDefault(known.id(), 0)));
    }

    private void endVisit() {
        if (visit != null && count > 0) {
            boolean isHeld = bytes <= mostBytes && holding.hold(List.copyOf(events), bytes);
            told.put(visit, isHeld ? count : Told.LEFT_OUT);
        }
        forgetVisit();
    }

    private void forgetVisit() {
        visit = null;
        events.clear();
        count = 0;
        bytes = 0;
    }
}
