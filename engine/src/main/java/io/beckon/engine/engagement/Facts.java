package io.beckon.engine.engagement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Collects the facts of a decision and the values of a server's event; what is absent is left out. */
final class Facts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonNode> values = new HashMap<>();

    static Facts of(String key, @Nullable String value) {
        return new Facts().and(key, value);
    }

    static Facts of(String key, long value) {
        return new Facts().and(key, value);
    }

    Facts and(String key, @Nullable String value) {
        if (value != null) {
            values.put(key, JSON.stringNode(value));
        }
        return this;
    }

    Facts and(String key, long value) {
        values.put(key, JSON.numberNode(value));
        return this;
    }

    Facts and(String key, boolean value) {
        values.put(key, JSON.booleanNode(value));
        return this;
    }

    Map<String, JsonNode> toMap() {
        return Map.copyOf(values);
    }
}
