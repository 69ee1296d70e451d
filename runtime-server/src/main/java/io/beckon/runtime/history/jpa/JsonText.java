package io.beckon.runtime.history.jpa;

import io.beckon.definitions.Json;
import tools.jackson.core.type.TypeReference;

/** Values as they stand in a text column. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        return Json.MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return Json.MAPPER.readValue(text, type);
    }

    static <T> T read(String text, TypeReference<T> type) {
        return Json.MAPPER.readValue(text, type);
    }
}
