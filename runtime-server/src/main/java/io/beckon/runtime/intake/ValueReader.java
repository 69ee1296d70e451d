package io.beckon.runtime.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the values that an event carries. What breaks a limit becomes a finding and reads as null. */
final class ValueReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final StrictJson json;
    private final ItemFindings findings;
    private String field = "data";

    ValueReader(StrictJson json, ItemFindings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The properties of the object that was just opened. */
    Map<String, JsonNode> readAll() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (String key = json.nextKey(); key != null; key = json.nextKey()) {
            field = key.length() <= ReadLimits.NAME_LENGTH ? "data." + key : "data";
            checkKey(key);
            values.put(key, read(json.next()));
            checkCount(values.size(), "data");
        }
        return values;
    }

    private JsonNode read(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        for (String key = json.nextKey(); key != null; key = json.nextKey()) {
            checkKey(key);
            object.set(key, read(json.next()));
            checkCount(object.size(), field);
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
            array.add(read(token));
        }
        return array;
    }

    private JsonNode text() {
        if (json.length() > ReadLimits.TEXT_LENGTH) {
            findings.add(ItemRefusal.TOO_LONG, field);
            return NODES.nullNode();
        }
        return NODES.stringNode(json.text());
    }

    private JsonNode number() {
        if (json.length() > ReadLimits.NUMBER_LENGTH) {
            findings.add(ItemRefusal.NUMBER_TOO_LONG, field);
            return NODES.nullNode();
        }
        Number number = json.number();
        NumberType type = json.numberType();
        if (type == NumberType.INT) {
            return NODES.numberNode(number.intValue());
        }
        return type == NumberType.LONG ? NODES.numberNode(number.longValue()) : NODES.numberNode(number.doubleValue());
    }

    private void checkKey(String key) {
        if (key.length() > ReadLimits.NAME_LENGTH) {
            findings.add(ItemRefusal.TOO_LONG, field);
        }
    }

    private void checkCount(int keys, String where) {
        if (keys > ReadLimits.KEYS) {
            findings.add(ItemRefusal.TOO_MANY_KEYS, where);
        }
    }
}
