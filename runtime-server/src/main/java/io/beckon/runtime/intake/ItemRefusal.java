package io.beckon.runtime.intake;

import java.util.Locale;

/**
 * Why one item of a batch is rejected, while the others go on. The sender must drop it; the reason stands in the answer's {@code
 * rejected} list as {@link #text()}.
 */
public enum ItemRefusal {
    /** {@code missing}: {@code id}, {@code type}, {@code name} or {@code at} is absent. */
    MISSING,
    /** {@code wrong-type}: a field holds another JSON type than it should. */
    WRONG_TYPE,
    /** {@code malformed}: a field has characters or a value that its shape does not allow. */
    MALFORMED,
    /** {@code too-long}: a name, id or key of more than 64 characters, or another text of more than 4096. */
    TOO_LONG,
    /** {@code number-too-long}: a number of more than 32 characters. */
    NUMBER_TOO_LONG,
    /** {@code too-many-keys}: an object with more than 64 properties. */
    TOO_MANY_KEYS,
    /** {@code too-large}: an event of more than 16 KiB. */
    TOO_LARGE,
    /** {@code too-many-events}: the item stands behind the 50th of its batch. */
    TOO_MANY_EVENTS,
    /** {@code unknown-type}: a type other than {@code SYSTEM} and {@code BUSINESS}. */
    UNKNOWN_TYPE,
    /** {@code unknown-name}: a system event that does not exist. */
    UNKNOWN_NAME,
    /** {@code server-only}: a system event that only the server makes. */
    SERVER_ONLY,
    /** {@code system-name}: a business event with the name of a system event. */
    SYSTEM_NAME,
    /** {@code too-many-names}: the site has sent 200 other undefined names of business events today. */
    TOO_MANY_NAMES;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The reason on the wire. */
    public String text() {
        return text;
    }
}
