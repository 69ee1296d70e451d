package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.engine.Input;
import java.nio.charset.StandardCharsets;

/** Whose state it is: a visitor of a site. Its bytes, {@code site/visitor}, are the key of the visitor's row. */
record VisitorKey(SiteKey site, VisitorId visitor) {
    private static final char SEPARATOR = '/';

    /** The key of the visitor whom an input concerns. */
    static VisitorKey of(Input input) {
        return new VisitorKey(input.site(), input.visitor());
    }

    /** The key that {@link #bytes} wrote. */
    static VisitorKey parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        int separator = text.indexOf(SEPARATOR);
        return new VisitorKey(SiteKey.of(text.substring(0, separator)), VisitorId.of(text.substring(separator + 1)));
    }

    byte[] bytes() {
        return (site.value() + SEPARATOR + visitor.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
