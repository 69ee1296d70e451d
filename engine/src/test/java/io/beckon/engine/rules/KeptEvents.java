package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.engine.categorisation.CategorisedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule should do, straight from the definitions: keeps all events, and at each one tries every choice of events that ends with
 * it.
 */
final class KeptEvents {
    /** An event and the page view it lies in: the same page id after a closing is another page view. */
    record Kept(int place, CategorisedEvent categorised, String pageView) {
        long atMillis() {
            return categorised.event().serverAtMillis();
        }
    }

    /** When a page view ended, and the place of the next event then. */
    record Closing(int place, long atMillis) {}

    /** An event, and when a rule fires because of it. */
    record Due(Kept event, long atMillis) {}

    private final RuleId rule;
    private final Pattern pattern;
    private final Repeat repeat;
    private final Set<String> ids = new HashSet<>();
    private final List<Kept> events = new ArrayList<>();
    private final Map<String, Integer> closings = new HashMap<>();
    private final Map<String, Closing> closed = new HashMap<>();
    private final Set<String> firedIn = new HashSet<>();
    private final List<RuleFired> fired = new ArrayList<>();
    private boolean isSpent;
    /** Events before this place count no longer. */
    private int from;

    KeptEvents(RuleId rule, Pattern pattern, Repeat repeat) {
        this.rule = rule;
        this.pattern = pattern;
        this.repeat = repeat;
    }

    List<RuleFired> after(List<Happening> visit) {
        for (Happening happening : visit) {
            switch (happening) {
                case Happening.PageCloses(PageId page, long atMillis) -> {
                    deadlinesUpTo(atMillis - 1);
                    closed.put(pageView(page.value()), new Closing(events.size(), atMillis));
                    closings.merge(page.value(), 1, Integer::sum);
                }
                case Happening.IsForgiven(PageId page) -> forgive(pageView(page.value()));
                case Happening.TimePasses(long untilMillis) -> deadlinesUpTo(untilMillis);
                case Happening.Occurs(CategorisedEvent categorised) -> {
                    deadlinesUpTo(categorised.event().serverAtMillis() - 1);
                    if (ids.add(categorised.event().id())) {
                        happens(categorised);
                    }
                }
            }
        }
        return fired;
    }

    private void happens(CategorisedEvent categorised) {
        String page = categorised.event().message().page();
        Kept last = new Kept(events.size(), categorised, pageView(page));
        events.add(last);
        if (isCompletedBy(last)) {
            fire(last, last.atMillis());
        }
    }

    private void fire(Kept by, long atMillis) {
        boolean isFree = switch (repeat) {
            case ONCE_PER_VISIT -> !isSpent;
            case ONCE_PER_PAGE_VIEW -> !firedIn.contains(by.pageView());
            case EVERY_TIME -> true;
        };
        if (isFree) {
            String page = by.categorised().event().message().page();
            EventId id = EventId.of(by.categorised().event().id());
            fired.add(new RuleFired(rule, atMillis, id, page == null ? null : PageId.of(page)));
            firedIn.add(by.pageView());
            isSpent = true;
            from = events.size();
        }
    }

    private void forgive(String pageView) {
        firedIn.remove(pageView);
        isSpent = false;
        from = events.size();
    }

    private String pageView(@Nullable String page) {
        return page + "#" + closings.getOrDefault(page, 0);
    }

    private boolean isCompletedBy(Kept last) {
        return switch (pattern) {
            case Pattern.Singleton(Filter filter) -> passes(filter, last);
            case Pattern.Search search ->
                passes(search.filter(), last) && NaiveFilter.found(search, last.categorised());
            case Pattern.Counter(Filter filter, int times, Window window) ->
                passes(filter, last) && isCounted(filter, times - 1, last.place(), last, window);
            case Pattern.Set(List<Filter> filters, Window window) -> isSet(filters, last, false, window);
            case Pattern.Sequence sequence ->
                isSequence(sequence, sequence.steps().size() - 1, last, last);
            case Pattern.Score(List<Weighted> filters, int threshold, Window window) ->
                filters.stream().anyMatch(weighted -> passes(weighted.filter(), last))
                        && score(filters, last, window) >= threshold;
            case Pattern.Absence _, Pattern.Dwell _, Pattern.Hesitation _ -> false;
        };
    }

    private int score(List<Weighted> filters, Kept last, Window window) {
        return events.subList(from, last.place() + 1).stream()
                .filter(event -> isWithin(window, event, last))
                .flatMapToInt(event -> filters.stream()
                        .filter(weighted -> passes(weighted.filter(), event))
                        .mapToInt(Weighted::weight))
                .sum();
    }

    /** Whether so many events before the place, all in the window of the last one, pass. */
    private boolean isCounted(Filter filter, int wanted, int before, Kept last, Window window) {
        for (int place = from; wanted > 0 && place < before; place++) {
            Kept event = events.get(place);
            if (passes(filter, event)
                    && isWithin(window, event, last)
                    && isCounted(filter, wanted - 1, place, last, window)) {
                return true;
            }
        }
        return wanted == 0;
    }

    /** Whether an event can be chosen for each filter, all in the window of the last one, which is chosen at least once. */
    private boolean isSet(List<Filter> filters, Kept last, boolean isLastChosen, Window window) {
        if (filters.isEmpty()) {
            return isLastChosen;
        }
        for (int place = from; place <= last.place(); place++) {
            Kept event = events.get(place);
            boolean isChosen = isLastChosen || event.equals(last);
            if (passes(filters.getFirst(), event)
                    && isWithin(window, event, last)
                    && isSet(filters.subList(1, filters.size()), last, isChosen, window)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event can be this step of a sequence that ends with the last one. */
    private boolean isSequence(Pattern.Sequence sequence, int step, Kept event, Kept last) {
        if (!passes(sequence.steps().get(step), event) || !isWithin(sequence.window(), event, last)) {
            return false;
        }
        for (int place = from; step > 0 && place < event.place(); place++) {
            Kept before = events.get(place);
            if (mayFollow(sequence, before, event) && isSequence(sequence, step - 1, before, last)) {
                return true;
            }
        }
        return step == 0;
    }

    private boolean mayFollow(Pattern.Sequence sequence, Kept before, Kept after) {
        return !sequence.strict()
                || events.subList(before.place() + 1, after.place()).stream()
                        .noneMatch(between -> sequence.steps().stream().anyMatch(step -> passes(step, between)));
    }

    private static boolean isWithin(Window window, Kept event, Kept last) {
        return switch (window) {
            case Window.Visit() -> true;
            case Window.PageView() -> event.pageView().equals(last.pageView());
            case Window.Duration(long millis) -> last.atMillis() - event.atMillis() <= millis;
        };
    }

    private void deadlinesUpTo(long untilMillis) {
        Due due = firstDue(untilMillis);
        while (due != null) {
            int before = fired.size();
            fire(due.event(), due.atMillis());
            due = fired.size() == before ? null : firstDue(untilMillis);
        }
    }

    private @Nullable Due firstDue(long untilMillis) {
        List<Kept> openers = events.subList(from, events.size()).stream()
                .filter(event -> repeat != Repeat.ONCE_PER_PAGE_VIEW || !firedIn.contains(event.pageView()))
                .toList();
        KeptDeadlines deadlines = new KeptDeadlines(events, openers, closed);
        return switch (pattern) {
            case Pattern.Absence absence -> deadlines.first(absence, untilMillis);
            case Pattern.Hesitation hesitation -> deadlines.first(hesitation, untilMillis);
            case Pattern.Dwell dwell -> deadlines.first(dwell, untilMillis);
            case Pattern.Singleton _,
                    Pattern.Sequence _,
                    Pattern.Set _,
                    Pattern.Counter _,
                    Pattern.Search _,
                    Pattern.Score _ -> null;
        };
    }

    static boolean passes(Filter filter, Kept event) {
        return NaiveFilter.passes(filter, event.categorised());
    }
}
