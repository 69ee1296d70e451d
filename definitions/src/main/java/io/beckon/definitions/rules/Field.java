package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** A field of an event that tags and conditions look at: {@code url}, {@code data.price} and so on. */
public record Field(@JsonValue String name) {
    private static final String DATA = "data.";
    private static final Pattern SHAPE = Pattern.compile(
            "url|host|path|title|language|referrer|name|type|page|data\\.[A-Za-z_][A-Za-z0-9_.-]{0,63}");

    public static final Field URL = new Field("url");
    public static final Field HOST = new Field("host");
    public static final Field PATH = new Field("path");
    public static final Field TITLE = new Field("title");
    public static final Field LANGUAGE = new Field("language");
    public static final Field REFERRER = new Field("referrer");

    @JsonCreator
    public Field {
        Expect.shape("Field", SHAPE, name);
    }

    /** The field of the event's data with this key. */
    public static Field data(String key) {
        return new Field(DATA + key);
    }

    /** Whether the field lies in the event's data. */
    public boolean isData() {
        return name.startsWith(DATA);
    }

    /** The key within the event's data; only for data fields. */
    public String dataKey() {
        Expect.that(isData(), "a field of the event's data", name);
        return name.substring(DATA.length());
    }
}
