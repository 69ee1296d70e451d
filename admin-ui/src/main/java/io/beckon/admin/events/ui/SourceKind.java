package io.beckon.admin.events.ui;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.ValueSource;
import java.util.Locale;

/** Where in the page a value can be read: what the browser agent can do. */
enum SourceKind {
    TEXT(true, false),
    INPUT(true, false),
    ATTRIBUTE(true, true),
    DATA(true, true),
    URL_PARAMETER(false, true),
    COOKIE(false, true),
    META(false, true),
    DATA_LAYER(false, true),
    CONSTANT(false, false);

    private final boolean isInElement;
    private final boolean isNamed;

    SourceKind(boolean isInElement, boolean isNamed) {
        this.isInElement = isInElement;
        this.isNamed = isNamed;
    }

    static SourceKind of(ValueSource source) {
        return switch (source) {
            case ValueSource.Text _ -> TEXT;
            case ValueSource.Input _ -> INPUT;
            case ValueSource.Attribute _ -> ATTRIBUTE;
            case ValueSource.DataAttribute _ -> DATA;
            case ValueSource.UrlParameter _ -> URL_PARAMETER;
            case ValueSource.Cookie _ -> COOKIE;
            case ValueSource.Meta _ -> META;
            case ValueSource.DataLayer _ -> DATA_LAYER;
            case ValueSource.Constant _ -> CONSTANT;
        };
    }

    /** Whether it is read from an element. */
    boolean isInElement() {
        return isInElement;
    }

    /** Whether it has a name or a path. */
    boolean isNamed() {
        return isNamed;
    }

    /**
     * The source of this kind; a constant has the text, others what they need.
     *
     * @throws IllegalArgumentException when the name or text is not allowed
     */
    ValueSource source(ElementId element, String name, String text) {
        return switch (this) {
            case TEXT -> new ValueSource.Text(element);
            case INPUT -> new ValueSource.Input(element);
            case ATTRIBUTE -> new ValueSource.Attribute(element, name);
            case DATA -> new ValueSource.DataAttribute(element, name);
            case URL_PARAMETER -> new ValueSource.UrlParameter(name);
            case COOKIE -> new ValueSource.Cookie(name);
            case META -> new ValueSource.Meta(name);
            case DATA_LAYER -> new ValueSource.DataLayer(name);
            case CONSTANT -> new ValueSource.Constant(text);
        };
    }

    /** The name or path of a source, empty when it has none. */
    static String name(ValueSource source) {
        return switch (source) {
            case ValueSource.Attribute attribute -> attribute.attribute();
            case ValueSource.DataAttribute data -> data.name();
            case ValueSource.UrlParameter parameter -> parameter.name();
            case ValueSource.Cookie cookie -> cookie.name();
            case ValueSource.Meta meta -> meta.name();
            case ValueSource.DataLayer layer -> layer.path();
            case ValueSource.Text _, ValueSource.Input _, ValueSource.Constant _ -> "";
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
