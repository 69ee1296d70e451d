package io.beckon.admin.layout;

import com.vaadin.flow.component.html.Span;

/** A short word about a state, in a rounded box. */
public final class Chip extends Span {
    private Chip(String text, String variant) {
        super(text);
        addClassNames("chip", "chip--" + variant);
    }

    /** All is well. */
    public static Chip good(String text) {
        return new Chip(text, "good");
    }

    /** Somebody should look at it. */
    public static Chip warn(String text) {
        return new Chip(text, "warn");
    }

    /** It does not work. */
    public static Chip bad(String text) {
        return new Chip(text, "bad");
    }

    /** Merely told. */
    public static Chip quiet(String text) {
        return new Chip(text, "quiet");
    }
}
