package io.beckon.runtime.intake.http;

import io.beckon.runtime.published.Bundle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content codings in which a script is kept, the smallest first. */
enum Encoding {
    BR,
    GZIP,
    IDENTITY;

    /** The best coding that an {@code Accept-Encoding} header allows (RFC 9110, 12.5.3). */
    static Encoding best(@Nullable String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        Map<String, Boolean> allowed = new HashMap<>();
        for (String item : accepted.toLowerCase(Locale.ROOT).split(",")) {
            int end = item.indexOf(';');
            String coding = (end < 0 ? item : item.substring(0, end)).strip();
            allowed.put(coding, end < 0 || !isZero(item.substring(end + 1)));
        }
        boolean others = allowed.getOrDefault("*", false);
        if (allowed.getOrDefault("br", others)) {
            return BR;
        }
        return allowed.getOrDefault("gzip", others) ? GZIP : IDENTITY;
    }

    private static boolean isZero(String parameter) {
        return parameter.replace(" ", "").matches("q=0(\\.0*)?");
    }

    /** The coding's name in headers. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] of(Bundle script) {
        return switch (this) {
            case BR -> script.brotli();
            case GZIP -> script.gzip();
            case IDENTITY -> script.raw();
        };
    }

    /** A strong tag: every coding is another sequence of bytes. */
    String etag(Bundle script) {
        return '"' + script.hash() + (this == IDENTITY ? "" : "-" + text()) + '"';
    }
}
