package io.beckon.runtime.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Reads the fields around the items: whatever is wrong here refuses the request. */
final class EnvelopeReader {
    private final StrictJson json;
    private int fields;
    private int unknownFields;

    EnvelopeReader(StrictJson json) {
        this.json = json;
    }

    int unknownFields() {
        return unknownFields;
    }

    void requireObject() {
        if (json.next() != JsonToken.START_OBJECT) {
            throw UnreadableBody.envelope("Expected one JSON object, but got another value.");
        }
    }

    /** The key of the next field, null at the end. */
    @Nullable
    String nextKey() {
        if (++fields > ReadLimits.KEYS + 1) {
            throw UnreadableBody.envelope("Expected at most 64 fields, but there are more.");
        }
        return json.nextKey();
    }

    void skipUnknown() {
        unknownFields++;
        json.skipNext();
    }

    /** A text of any length, absent when null. */
    @Nullable
    String text(String key) {
        return switch (json.next()) {
            case VALUE_STRING -> json.text();
            case VALUE_NULL -> null;
            default -> throw wrong(key);
        };
    }

    /** An integer from 0 to a highest. */
    long number(String key, long highest) {
        boolean isShort = json.next() == JsonToken.VALUE_NUMBER_INT && json.length() <= ReadLimits.NUMBER_LENGTH;
        if (!isShort || json.numberType() == NumberType.BIG_INTEGER) {
            throw wrong(key);
        }
        long number = json.number().longValue();
        if (number < 0 || number > highest) {
            throw wrong(key);
        }
        return number;
    }

    void requireArray(String key) {
        if (json.next() != JsonToken.START_ARRAY) {
            throw wrong(key);
        }
    }

    /** An id that a browser chose. */
    static String requireId(String key, @Nullable String text) {
        if (text == null || !Naming.isVisibleAscii(text)) {
            throw wrong(key);
        }
        return text;
    }

    /** Text that must be there. */
    static <T> T require(String key, @Nullable T value) {
        if (value == null) {
            throw wrong(key);
        }
        return value;
    }

    private static UnreadableBody wrong(String key) {
        return UnreadableBody.envelope("Expected the field '" + key + "' as the protocol says, but it is not so.");
    }
}
