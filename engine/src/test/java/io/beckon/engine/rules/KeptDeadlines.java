package io.beckon.engine.rules;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.rules.KeptEvents.Closing;
import io.beckon.engine.rules.KeptEvents.Due;
import io.beckon.engine.rules.KeptEvents.Kept;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * When rules that fire by timer should fire, straight from the definitions.
 *
 * @param events all that were accepted
 * @param openers those of them that count and may lead to a firing
 * @param closed the page views that have ended
 */
record KeptDeadlines(List<Kept> events, List<Kept> openers, Map<String, Closing> closed) {
    /** The event with the earliest unanswered deadline. */
    @Nullable
    Due first(Pattern.Absence absence, long untilMillis) {
        return firstUnanswered(
                absence.first(),
                absence.millis(),
                untilMillis,
                event -> events.stream()
                        .anyMatch(later -> isInTime(event, later, absence.millis())
                                && (KeptEvents.passes(absence.then(), later)
                                        || (absence.restart() && KeptEvents.passes(absence.first(), later)))));
    }

    /** The event with the earliest deadline before which nothing ended. */
    @Nullable
    Due first(Pattern.Hesitation hesitation, long untilMillis) {
        return firstUnanswered(hesitation.touched(), hesitation.millis(), untilMillis, event -> {
            Closing closing = closed.get(event.pageView());
            boolean isLeft = closing != null && closing.atMillis() <= event.atMillis() + hesitation.millis();
            return isLeft
                    || events.stream()
                            .anyMatch(later -> isInTime(event, later, hesitation.millis())
                                    && isOfTheSameForm(event, later)
                                    && hesitation.ended().stream().anyMatch(end -> KeptEvents.passes(end, later)));
        });
    }

    /** The first millisecond at which a page is open and the milliseconds before at which one was are enough. */
    @Nullable
    Due first(Pattern.Dwell dwell, long untilMillis) {
        Filter entering = Filter.event(SystemEvents.PAGE_ENTERED).in(dwell.category());
        List<Kept> entered = openers.stream()
                .filter(event -> KeptEvents.passes(entering, event) && page(event) != null)
                .toList();
        LongPredicate isThere = millis -> entered.stream().anyMatch(event -> isOpen(event, millis));
        long spent = 0;
        long firstMillis = entered.isEmpty() ? untilMillis : entered.getFirst().atMillis();
        for (long millis = firstMillis; millis <= untilMillis; millis++) {
            if (isThere.test(millis)) {
                if (spent >= dwell.millis()) {
                    return new Due(stretchBeginning(entered, millis), millis);
                }
                spent++;
            }
        }
        return null;
    }

    private @Nullable Due firstUnanswered(
            Filter opening, long millis, long untilMillis, java.util.function.Predicate<Kept> isAnswered) {
        for (Kept event : openers) {
            if (event.atMillis() + millis <= untilMillis
                    && KeptEvents.passes(opening, event)
                    && !isAnswered.test(event)) {
                return new Due(event, event.atMillis() + millis);
            }
        }
        return null;
    }

    private static boolean isInTime(Kept event, Kept later, long millis) {
        return later.place() > event.place() && later.atMillis() <= event.atMillis() + millis;
    }

    private static boolean isOfTheSameForm(Kept event, Kept end) {
        return page(end) == null || end.pageView().equals(event.pageView());
    }

    private boolean isOpen(Kept entered, long millis) {
        Closing closing = closed.get(entered.pageView());
        return entered.atMillis() <= millis && (closing == null || closing.atMillis() > millis);
    }

    /** The last entering up to now that found no page open. */
    private Kept stretchBeginning(List<Kept> entered, long millis) {
        return entered.stream()
                .filter(event -> event.atMillis() <= millis)
                .filter(event -> entered.stream().noneMatch(before -> isOpenWhen(before, event)))
                .toList()
                .getLast();
    }

    private boolean isOpenWhen(Kept before, Kept event) {
        Closing closing = closed.get(before.pageView());
        return before.place() < event.place() && (closing == null || closing.place() > event.place());
    }

    private static @Nullable String page(Kept event) {
        return event.categorised().event().message().page();
    }
}
