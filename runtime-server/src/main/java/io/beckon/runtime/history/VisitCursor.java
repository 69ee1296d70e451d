package io.beckon.runtime.history;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.VisitId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the order of visits, newest first: the visit that was shown last. Opaque to callers. */
public record VisitCursor(long startedAtMillis, VisitId visit) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,18})\\.([A-Za-z0-9_-]{1,64})");
    private static final int LONGEST = 128;

    /** The text that {@link #parse} reads. */
    public String text() {
        byte[] plain = (startedAtMillis + "." + visit).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** The cursor with this text; an {@link IllegalArgumentException} when it is none. */
    public static VisitCursor parse(String text) {
        Expect.that(text.length() <= LONGEST, "a cursor of an earlier answer", text);
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        Matcher matcher = SHAPE.matcher(plain);
        Expect.that(matcher.matches(), "a cursor of an earlier answer", text);
        return new VisitCursor(Long.parseLong(matcher.group(1)), VisitId.of(matcher.group(2)));
    }
}
