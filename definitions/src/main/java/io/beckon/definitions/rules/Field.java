package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field that tags and conditions look at: of an event, such as {@code url} or {@code data.price}, or of the visitor, such as {@code
 * visitor.country}. Tags and filters look at events, audiences at visitors.
 */
public record Field(@JsonValue String name) {
    private static final String DATA = "data.";
    private static final String VISITOR = "visitor.";
    private static final String FACT = "visitor.fact.";
    private static final Pattern SHAPE =
            Pattern.compile("url|host|path|title|language|referrer|name|type|page|data\\.[A-Za-z_][A-Za-z0-9_.-]{0,63}"
                    + "|visitor\\.(device|language|country|referrer|source|medium|campaign|visits|identity"
                    + "|fact\\.[A-Za-z_][A-Za-z0-9_.-]{0,63})");

    public static final Field URL = new Field("url");
    public static final Field HOST = new Field("host");
    public static final Field PATH = new Field("path");
    public static final Field TITLE = new Field("title");
    public static final Field LANGUAGE = new Field("language");
    public static final Field REFERRER = new Field("referrer");

    /** Desktop, phone or tablet. */
    public static final Field VISITOR_DEVICE = new Field("visitor.device");

    /** The language of the browser, such as {@code en-GB}, as the first page view of the visit tells it. */
    public static final Field VISITOR_LANGUAGE = new Field("visitor.language");

    /** The country, as two letters. */
    public static final Field VISITOR_COUNTRY = new Field("visitor.country");

    /** The page from which the visit came. */
    public static final Field VISITOR_REFERRER = new Field("visitor.referrer");

    /** The parameters utm_source, utm_medium and utm_campaign of the first page of the visit. */
    public static final Field VISITOR_SOURCE = new Field("visitor.source");

    public static final Field VISITOR_MEDIUM = new Field("visitor.medium");
    public static final Field VISITOR_CAMPAIGN = new Field("visitor.campaign");

    /** Which visit of the visitor it is; 1 is the first. */
    public static final Field VISITOR_VISITS = new Field("visitor.visits");

    /** How surely the visitor is known. */
    public static final Field VISITOR_IDENTITY = new Field("visitor.identity");

    @JsonCreator
    public Field {
        Expect.shape("Field", SHAPE, name);
    }

    /** The field of the event's data with this key. */
    public static Field data(String key) {
        return new Field(DATA + key);
    }

    /** The field of this name; empty when there can be none. */
    public static Optional<Field> parse(String name) {
        return SHAPE.matcher(name).matches() ? Optional.of(new Field(name)) : Optional.empty();
    }

    /** What the site told of the visitor under this key. */
    public static Field fact(String key) {
        return new Field(FACT + key);
    }

    /** Throws when the field is one of the visitor. */
    public void expectOfEvent() {
        Expect.that(!isOfVisitor(), "a field of an event, as only audiences look at visitors", name);
    }

    /** Whether the field is one of the visitor instead of an event. */
    public boolean isOfVisitor() {
        return name.startsWith(VISITOR);
    }

    /** Whether the field is something that the site told of the visitor. */
    public boolean isFact() {
        return name.startsWith(FACT);
    }

    /** The key of what the site told; only for facts. */
    public String factKey() {
        Expect.that(isFact(), "a fact of the visitor", name);
        return name.substring(FACT.length());
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
