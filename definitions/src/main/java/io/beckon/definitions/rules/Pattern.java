package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CategoryId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must happen in a visit for a rule to fire. Existence is exact: when any choice of events satisfies the pattern, the rule fires,
 * at the first event that makes it true. Events are ordered by acceptance, also when their times are equal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "pattern")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Pattern.Singleton.class, name = "singleton"),
    @JsonSubTypes.Type(value = Pattern.Sequence.class, name = "sequence"),
    @JsonSubTypes.Type(value = Pattern.Set.class, name = "set"),
    @JsonSubTypes.Type(value = Pattern.Counter.class, name = "counter"),
    @JsonSubTypes.Type(value = Pattern.Search.class, name = "search"),
    @JsonSubTypes.Type(value = Pattern.Absence.class, name = "absence"),
    @JsonSubTypes.Type(value = Pattern.Dwell.class, name = "dwell"),
    @JsonSubTypes.Type(value = Pattern.Score.class, name = "score"),
    @JsonSubTypes.Type(value = Pattern.Hesitation.class, name = "hesitation")
})
public sealed interface Pattern {
    /** The longest time: a day. */
    long LONGEST_MILLIS = 86_400_000;

    /** The filters that it is made of, in their order; a dwell has none. */
    default List<Filter> allFilters() {
        return switch (this) {
            case Singleton(Filter filter) -> List.of(filter);
            case Sequence sequence -> sequence.steps();
            case Set set -> set.filters();
            case Counter counter -> List.of(counter.filter());
            case Search search -> List.of(search.filter());
            case Absence absence -> List.of(absence.first(), absence.then());
            case Dwell _ -> List.of();
            case Score score ->
                score.filters().stream().map(Score.Weighted::filter).toList();
            case Hesitation hesitation ->
                Stream.concat(Stream.of(hesitation.touched()), hesitation.ended().stream())
                        .toList();
        };
    }

    /** One event passes the filter. */
    record Singleton(Filter filter) implements Pattern {}

    /**
     * Each step is passed by a different, later event than the one before.
     *
     * @param steps 2 to 10
     * @param strict whether no event that passes any of the steps may lie between two steps
     */
    record Sequence(List<Filter> steps, Window window, boolean strict) implements Pattern {
        public Sequence {
            steps = twoToTen(steps);
        }
    }

    /**
     * Every filter has been passed, in any order, by different events or the same.
     *
     * @param filters 2 to 10; within a duration the latest event of each decides
     */
    record Set(List<Filter> filters, Window window) implements Pattern {
        public Set {
            filters = twoToTen(filters);
        }
    }

    /**
     * The filter has been passed n times.
     *
     * @param times 1 to 100 within a duration, 1 to 5000 otherwise
     */
    record Counter(Filter filter, int times, Window window) implements Pattern {
        public Counter {
            Expect.range("times", times, 1, window instanceof Window.Duration ? 100 : 5000);
        }
    }

    /**
     * An event passes the filter and one of the texts matches its field.
     *
     * @param texts 1 to 1000, each 1 to 200 characters; case is ignored
     */
    record Search(Filter filter, Field field, List<String> texts, Mode mode) implements Pattern {
        /** How a text matches. */
        public enum Mode {
            @JsonProperty("contains")
            CONTAINS,
            @JsonProperty("equals")
            EQUALS,
            @JsonProperty("starts-with")
            STARTS_WITH,
            /** The text occurs with no letter or digit directly before or after it. */
            @JsonProperty("word")
            WORD,
            @JsonProperty("wildcard")
            WILDCARD,
            @JsonProperty("regex")
            REGEX
        }

        public Search {
            field.expectOfEvent();
            Expect.range("number of texts", texts.size(), 1, 1000);
            texts.forEach(text -> Expect.text("search text", text, 200));
            texts = List.copyOf(texts);
        }
    }

    /**
     * An event passed {@code first}, and until {@code millis} later no different, later event passed {@code then}. An event exactly at
     * the deadline is in time. Fires by timer.
     *
     * @param millis 1 to 86 400 000
     * @param restart whether each further event that passes {@code first} starts the time again; otherwise each opens a deadline of its
     *     own and the earliest unanswered one fires
     */
    record Absence(Filter first, Filter then, long millis, boolean restart) implements Pattern {
        public Absence {
            Expect.range("millis", millis, 1, LONGEST_MILLIS);
        }
    }

    /**
     * The visitor has spent so long on pages of the category: a page view counts from its {@code PageEntered} until it ends, the times of
     * all of them in the visit are added up, and time on several at once counts once. Fires by timer while one of them is open.
     *
     * @param millis 1 to 86 400 000
     */
    record Dwell(CategoryId category, long millis) implements Pattern {
        public Dwell {
            Expect.range("millis", millis, 1, LONGEST_MILLIS);
        }
    }

    /**
     * An event passes one of the filters, and the sum of the weights of all matches in the window is at least the threshold. An event that
     * passes several filters counts for each.
     *
     * @param filters 1 to 10, of which one at least has a positive weight, and all of them within a duration
     * @param threshold 1 to 1 000 000; within a duration at most 100 times the smallest weight
     */
    record Score(List<Weighted> filters, int threshold, Window window) implements Pattern {
        /**
         * A filter and what each event that passes it counts.
         *
         * @param weight -1000 to 1000, but not 0
         */
        public record Weighted(Filter filter, int weight) {
            public Weighted {
                Expect.range("weight", weight, -1000, 1000);
                Expect.that(weight != 0, "a weight other than 0", weight);
            }
        }

        public Score {
            Expect.range("number of filters", filters.size(), 1, 10);
            filters = List.copyOf(filters);
            boolean isTimed = window instanceof Window.Duration;
            List<Integer> weights = filters.stream().map(Weighted::weight).toList();
            Expect.that(weights.stream().anyMatch(weight -> weight > 0), "a positive weight", weights);
            int smallest = Collections.min(weights);
            Expect.that(!isTimed || smallest > 0, "only positive weights within a duration", smallest);
            Expect.range("threshold", threshold, 1, isTimed ? 100 * smallest : 1_000_000);
        }
    }

    /**
     * An event passed {@code touched}, and until {@code millis} later its page view did not end and no different, later event of that page
     * view, or of none, passed one of {@code ended}. What happens exactly at the deadline is in time. Fires by timer, at the earliest
     * deadline.
     *
     * @param ended 1 to 9
     * @param millis 1 to 86 400 000
     */
    record Hesitation(Filter touched, List<Filter> ended, long millis) implements Pattern {
        public Hesitation {
            Expect.range("number of filters", ended.size(), 1, 9);
            ended = List.copyOf(ended);
            Expect.range("millis", millis, 1, LONGEST_MILLIS);
        }
    }

    private static List<Filter> twoToTen(List<Filter> filters) {
        Expect.range("number of filters", filters.size(), 2, 10);
        return List.copyOf(filters);
    }
}
