package io.beckon.engine.explanation;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.engine.visit.Event;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a rule is since the visit began, or since it fired last. Of several ways to become true, the one that is furthest. */
public sealed interface Progress {
    /** How much counts; 0 where nothing is counted. */
    default int reached() {
        return 0;
    }

    /** Until when all of it counts; absent when it counts on. */
    default @Nullable Long untilMillis() {
        return null;
    }

    /** Until when it stays the same if nothing happens, but for a time that goes on; absent when it does for ever. */
    default @Nullable Long staysUntilMillis() {
        return untilMillis();
    }

    /**
     * Filters that are to be passed.
     *
     * @param ordered whether one after the other
     * @param untilMillis until when the others must be passed, that those which are count; absent when they count on
     * @param brokenBy the event that ended a strict order
     */
    record Steps(
            List<Step> steps,
            boolean ordered,
            @Nullable Long untilMillis,
            @Nullable Event brokenBy) implements Progress {
        public Steps {
            steps = List.copyOf(steps);
        }

        /** The event that passed the last of those that are passed; absent when none is. */
        public @Nullable Event last() {
            return steps.reversed().stream()
                    .flatMap(step -> Stream.ofNullable(step.metBy()))
                    .findFirst()
                    .orElse(null);
        }

        /** How many are passed. */
        @Override
        public int reached() {
            return (int) steps.stream().filter(step -> step.metBy() != null).count();
        }
    }

    /**
     * One filter of several.
     *
     * @param search what must be found as well
     * @param metBy the event that passed it
     * @param nearest the event that came nearest; told for what is waited for
     */
    record Step(
            Filter filter,
            Pattern.@Nullable Search search,
            @Nullable Event metBy,
            @Nullable NearMiss nearest) {}

    /**
     * A filter that is to be passed a number of times.
     *
     * @param untilMillis until when the others must follow, that all that are counted count
     * @param nearest what came nearest since the last that counts
     */
    record Count(
            Filter filter,
            List<Event> counted,
            int times,
            @Nullable Long untilMillis,
            @Nullable NearMiss nearest) implements Progress {
        public Count {
            counted = List.copyOf(counted);
        }

        @Override
        public int reached() {
            return counted.size();
        }
    }

    /**
     * A sum that is to reach a threshold.
     *
     * @param untilMillis until when the rest must follow, that all that is counted counts
     */
    record Sum(
            List<Weighed> counted,
            int sum,
            int threshold,
            @Nullable Long untilMillis) implements Progress {
        public Sum {
            counted = List.copyOf(counted);
        }

        @Override
        public int reached() {
            return sum;
        }
    }

    /** An event and what it counts for. */
    record Weighed(Event event, int weight) {}

    /** Nothing has begun the time of a rule that fires when something does not follow. */
    record NotBegun(Filter first, @Nullable NearMiss nearest) implements Progress {}

    /** The time runs; the rule fires then, unless what is waited for follows. */
    record Running(Event since, long dueMillis) implements Progress {
        @Override
        public Long staysUntilMillis() {
            return dueMillis - 1;
        }
    }

    /** The time is over, but nothing tells whether the rule fired or what is waited for followed. */
    record Due(Event since, long dueMillis) implements Progress {}

    /**
     * What was waited for followed in time.
     *
     * @param by absent when the page view was left
     */
    record Followed(Event since, @Nullable Event by) implements Progress {}

    /** It fired on the page view on which the visitor is, and may fire again on another. */
    record Spent() implements Progress {}

    /**
     * Time that is spent on pages of a category.
     *
     * @param spentMillis until now
     * @param dueMillis when the rule fires, if the visitor stays; absent while he is on no such page
     */
    record Dwelt(
            CategoryId category,
            long spentMillis,
            long millis,
            @Nullable Long dueMillis) implements Progress {
        @Override
        public @Nullable Long staysUntilMillis() {
            return dueMillis == null ? null : dueMillis - 1;
        }
    }
}
