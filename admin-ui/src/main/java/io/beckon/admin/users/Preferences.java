package io.beckon.admin.users;

import org.jspecify.annotations.Nullable;

/**
 * How a user likes the console.
 *
 * @param language {@code en} or {@code de}; absent: what the browser asks for
 */
public record Preferences(@Nullable String language, Scheme scheme) {
    /** Light or dark. */
    public enum Scheme {
        /** What the operating system asks for. */
        SYSTEM,
        LIGHT,
        DARK
    }

    public static final Preferences NONE = new Preferences(null, Scheme.SYSTEM);
}
