package io.beckon.engine;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.RecentPages;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recorded visit as its rules met it: page views begin and end as they did, what came too late is left out, and a rule whose firing had
 * waited in vain may fire again. Timers fire only as far as history tells: the clock of whoever asks runs ahead of it.
 */
final class RecordedCourse {
    private static final ExcludedPages NONE_EXCLUDED = new ExcludedPages(List.of(), new RecentPages(noCategories()));

    private final Categoriser categoriser;
    private final UnspentFirings unspent;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private PageViews pages = PageViews.NONE;

    private RecordedCourse(Categoriser categoriser, UnspentFirings unspent) {
        this.categoriser = categoriser;
        this.unspent = unspent;
    }

    static List<Occurrence> of(
            List<EventEntry> entries, List<DecisionEntry> decisions, long untilMillis, Categoriser categoriser) {
        RecordedCourse course = new RecordedCourse(categoriser, UnspentFirings.of(decisions));
        List<Event> events = entries.stream().map(Entries::event).toList();
        course.openFirstPage(events);
        events.forEach(course::happen);
        course.occurrences.addAll(course.unspent.forgivenBefore(untilMillis + 1, course.pages));
        course.occurrences.add(new Occurrence.TimePassed(Math.min(untilMillis, toldMillis(events, decisions))));
        course.occurrences.add(new Occurrence.ClockShows(untilMillis));
        return List.copyOf(course.occurrences);
    }

    /**
     * Until when history has told everything. What is due at the time of an event comes after it, and is told by its decision: that of a
     * timer fired after the event that it names.
     */
    private static long toldMillis(List<Event> events, List<DecisionEntry> decisions) {
        Map<String, Long> times = new HashMap<>();
        events.forEach(event -> times.put(event.id(), event.serverAtMillis()));
        return decisions.stream()
                .filter(decision -> decision.firedAt()
                        > times.getOrDefault(decision.firedBy().getLast(), Long.MAX_VALUE))
                .mapToLong(DecisionEntry::firedAt)
                .reduce(events.isEmpty() ? Long.MIN_VALUE : events.getLast().serverAtMillis() - 1, Math::max);
    }

    /**
     * The page of the first event is open when the visit starts, in that event's tab. When that event was refused, history tells only the
     * page; then the tab is taken to be that of the next event.
     */
    private void openFirstPage(List<Event> events) {
        if (events.size() > 1 && isOurs(events.getFirst(), SystemEvents.VISIT_STARTED)) {
            String page = events.getFirst().message().page();
            pages = PageStep.of(pages, on(page, events.get(1)), NONE_EXCLUDED).after();
        }
    }

    private static Event on(@Nullable String page, Event event) {
        EventMessage message = event.message();
        EventMessage moved = new EventMessage(
                message.id(),
                message.type(),
                message.name(),
                page,
                message.at(),
                message.url(),
                message.title(),
                message.language(),
                message.referrer(),
                message.data());
        return new Event(moved, event.source(), event.serverAtMillis(), event.late());
    }

    private void happen(Event event) {
        long atMillis = event.serverAtMillis();
        occurrences.addAll(unspent.forgivenBefore(atMillis, pages));
        if (isOurs(event, SystemEvents.VISIT_ENDED)) {
            occurrences.add(new Occurrence.TimePassed(atMillis));
        }
        PageStep step = PageStep.of(pages, event, NONE_EXCLUDED);
        step.othersClosed().forEach(page -> close(page, atMillis));
        if (!event.late()) {
            occurrences.add(new Occurrence.Accepted(new CategorisedEvent(event, categoriser.categorise(event))));
        }
        if (step.page() != null && step.endsOwn()) {
            close(step.page(), atMillis);
        }
        pages = step.after();
        occurrences.addAll(unspent.forgivenBy(event, pages));
    }

    private void close(PageId page, long atMillis) {
        occurrences.add(new Occurrence.PageClosed(page, atMillis));
    }

    private static boolean isOurs(Event event, String name) {
        return event.source() == Source.SERVER && event.name().equals(name);
    }

    private static Categoriser noCategories() {
        return switch (Categoriser.compile(List.of())) {
            case CategoriserCompilation.Compiled(Categoriser none) -> none;
            case CategoriserCompilation.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
