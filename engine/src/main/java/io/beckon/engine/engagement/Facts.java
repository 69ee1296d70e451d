package io.beckon.engine.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Collects the facts of a decision and the values of a server's event; what is absent is left out. */
final class Facts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** As many as any step tells so far. */
    private static final int MOST = 6;

    private final List<Map.Entry<String, JsonNode>> values = new ArrayList<>(MOST);

    static Facts of(String key, @Nullable String value) {
        return new Facts().and(key, value);
    }

    static Facts of(String key, long value) {
        return new Facts().and(key, value);
    }

    Facts and(String key, @Nullable String value) {
        return value == null ? this : and(key, JSON.stringNode(value));
    }

    Facts and(String key, long value) {
        return and(key, JSON.numberNode(value));
    }

    Facts and(String key, boolean value) {
        return and(key, JSON.booleanNode(value));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of parameterised types
    Map<String, JsonNode> toMap() {
        return Map.<String, JsonNode>ofEntries(values.toArray(new Map.Entry[0]));
    }

    private Facts and(String key, JsonNode value) {
        values.add(Map.entry(key, value));
        return this;
    }
}
