package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of the public key of a site, as it stands in URLs and in the snippet. */
public record SiteKey(@JsonValue String value) implements Comparable<SiteKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @JsonCreator
    public SiteKey {
        Expect.shape("SiteKey", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static SiteKey of(String value) {
        return new SiteKey(value);
    }

    @Override
    public int compareTo(SiteKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
