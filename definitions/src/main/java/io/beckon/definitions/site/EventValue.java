package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.beckon.definitions.Expect;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that a business event carries in its data.
 *
 * @param name the key in the event's data
 * @param pattern an RE2 expression: its first group is read, or all of its match where it has no group; nothing is
 *     sent when there is no match. Publishing refuses what a browser cannot try quickly on the first 256 characters
 * @param transformations applied in this order after the pattern, at most 5
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventValue(
        String name, ValueSource value, @Nullable String pattern, List<Transformation> transformations) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    /** A change made to a text before it is sent. */
    public enum Transformation {
        /** White space at both ends is removed. */
        @JsonProperty("trim")
        TRIM,
        /** The first decimal number in the text; nothing is sent when there is none. */
        @JsonProperty("number")
        NUMBER,
        /** Lower case. */
        @JsonProperty("lower-case")
        LOWER_CASE
    }

    public EventValue {
        Expect.shape("value name", NAME, name);
        Expect.range("number of transformations of " + name, transformations.size(), 0, 5);
        if (pattern != null) {
            Expect.text("pattern of " + name, pattern, 500);
        }
        transformations = List.copyOf(transformations);
    }

    /** A value without a pattern. */
    public static EventValue of(String name, ValueSource value, List<Transformation> transformations) {
        return new EventValue(name, value, null, transformations);
    }
}
