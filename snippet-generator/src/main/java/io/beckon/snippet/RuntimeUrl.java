package io.beckon.snippet;

import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The address of a runtime's public port. */
final class RuntimeUrl {
    private static final Pattern SHAPE = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~-]+)*/?");

    private RuntimeUrl() {}

    /** The address without a slash at its end; an {@link IllegalArgumentException} says which shape was expected. */
    static String checked(String url) {
        Expect.shape("runtime URL", SHAPE, url);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
