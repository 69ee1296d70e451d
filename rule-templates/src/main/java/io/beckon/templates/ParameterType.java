package io.beckon.templates;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import java.util.List;

/** What a rule template may ask for; the console's forms are generated from it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ParameterType.OneFilter.class, name = "filter"),
    @JsonSubTypes.Type(value = ParameterType.Filters.class, name = "filters"),
    @JsonSubTypes.Type(value = ParameterType.WeightedFilters.class, name = "weighted-filters"),
    @JsonSubTypes.Type(value = ParameterType.OneCategory.class, name = "category"),
    @JsonSubTypes.Type(value = ParameterType.Script.class, name = "script"),
    @JsonSubTypes.Type(value = ParameterType.Span.class, name = "window"),
    @JsonSubTypes.Type(value = ParameterType.Time.class, name = "duration"),
    @JsonSubTypes.Type(value = ParameterType.Count.class, name = "count"),
    @JsonSubTypes.Type(value = ParameterType.Line.class, name = "text"),
    @JsonSubTypes.Type(value = ParameterType.Lines.class, name = "texts"),
    @JsonSubTypes.Type(value = ParameterType.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = ParameterType.EventField.class, name = "field"),
    @JsonSubTypes.Type(value = ParameterType.Flag.class, name = "flag")
})
public sealed interface ParameterType {
    /** A {@link io.beckon.definitions.rules.Filter}. */
    record OneFilter() implements ParameterType {}

    /** A list of filters. */
    record Filters(int min, int max) implements ParameterType {
        public Filters {
            bounded(min, max);
        }
    }

    /** A list of filters with a weight each: {@link io.beckon.definitions.rules.Pattern.Score.Weighted}. */
    record WeightedFilters(int min, int max) implements ParameterType {
        public WeightedFilters {
            bounded(min, max);
        }
    }

    /** The id of a category of the site. */
    record OneCategory() implements ParameterType {}

    /** A piece of the rule language, written by hand; the only argument that is taken for code. */
    record Script(int longest) implements ParameterType {
        public Script {
            bounded(1, longest);
        }
    }

    /** A {@link io.beckon.definitions.rules.Window}. */
    record Span() implements ParameterType {}

    /** A time in milliseconds. */
    record Time(long minMillis, long maxMillis) implements ParameterType {
        public Time {
            bounded(minMillis, maxMillis);
        }
    }

    /** A whole number. */
    record Count(int min, int max) implements ParameterType {
        public Count {
            bounded(min, max);
        }
    }

    /** A text of one line. */
    record Line(int longest) implements ParameterType {
        public Line {
            bounded(1, longest);
        }
    }

    /** A list of texts. */
    record Lines(int min, int max, int longest) implements ParameterType {
        public Lines {
            bounded(min, max);
            bounded(1, longest);
        }
    }

    /** One of these texts. */
    record Choice(List<String> options) implements ParameterType {
        public Choice {
            Expect.range("number of options", options.size(), 2, 50);
            options = List.copyOf(options);
        }
    }

    /** A {@link io.beckon.definitions.rules.Field}. */
    record EventField() implements ParameterType {}

    /** Yes or no. */
    record Flag() implements ParameterType {}

    private static void bounded(long min, long max) {
        Expect.that(min >= 0 && min <= max, "a lower bound that is at most the upper one", min);
    }
}
