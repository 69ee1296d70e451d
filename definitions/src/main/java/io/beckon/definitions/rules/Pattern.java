package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import java.util.List;

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
    @JsonSubTypes.Type(value = Pattern.Absence.class, name = "absence")
})
public sealed interface Pattern {
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
            Expect.range("millis", millis, 1, 86_400_000);
        }
    }

    private static List<Filter> twoToTen(List<Filter> filters) {
        Expect.range("number of filters", filters.size(), 2, 10);
        return List.copyOf(filters);
    }
}
