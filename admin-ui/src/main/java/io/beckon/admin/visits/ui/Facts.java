package io.beckon.admin.visits.ui;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the deciding step looked at, read with care: a fact of another version can be missing or of another kind. */
record Facts(Map<String, JsonNode> values) {
    /** The text of a fact; a dash when it is missing. */
    String text(String name) {
        return optionalText(name).orElse("–");
    }

    /** The text of a fact. */
    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The number of a fact; 0 when it is missing. */
    long number(String name) {
        return optionalNumber(name).orElse(0L);
    }

    /** The number of a fact. */
    Optional<Long> optionalNumber(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(JsonNode::isIntegralNumber)
                .filter(JsonNode::canConvertToLong)
                .map(JsonNode::longValue);
    }

    /** Whether a fact is there and says no. */
    boolean isFalse(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(JsonNode::isBoolean)
                .map(value -> !value.booleanValue())
                .orElse(false);
    }
}
