package io.beckon.runtime.host.local;

import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * JSON values as bytes, each after a tag. Numbers keep their kind, so that a value that was read back equals the one that was written
 * and the engine sees the same in a replay.
 */
final class JsonBytes {
    private static final int NULL = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int TEXT = 3;
    private static final int INT = 4;
    private static final int LONG = 5;
    private static final int BIG_INTEGER = 6;
    private static final int FLOAT = 7;
    private static final int DOUBLE = 8;
    private static final int DECIMAL = 9;
    private static final int ARRAY = 10;
    private static final int OBJECT = 11;
    /** Far above what the intake lets in; keeps damaged bytes from exhausting the stack. */
    private static final int DEEPEST = 64;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonBytes() {}

    static void write(JsonNode node, StateWriter out) {
        switch (node.getNodeType()) {
            case NULL -> out.number(NULL);
            case BOOLEAN -> out.number(node.booleanValue() ? TRUE : FALSE);
            case STRING -> writeText(TEXT, node.stringValue(), out);
            case NUMBER -> writeNumber(node, out);
            case ARRAY -> {
                out.number(ARRAY);
                out.list(node.values(), JsonBytes::write);
            }
            case OBJECT -> {
                out.number(OBJECT);
                writeProperties(node.properties(), out);
            }
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("Expected a JSON value, but got " + node.getNodeType() + ".");
        }
    }

    /** Values by name. */
    static void writeProperties(Collection<Map.Entry<String, JsonNode>> properties, StateWriter out) {
        out.number(properties.size());
        for (Map.Entry<String, JsonNode> property : properties) {
            out.text(property.getKey());
            write(property.getValue(), out);
        }
    }

    private static void writeNumber(JsonNode node, StateWriter out) {
        switch (node.numberType()) {
            case INT -> writeBits(INT, node.intValue(), out);
            case LONG -> writeBits(LONG, node.longValue(), out);
            case BIG_INTEGER -> writeText(BIG_INTEGER, node.bigIntegerValue().toString(), out);
            case FLOAT -> writeBits(FLOAT, Float.floatToRawIntBits(node.floatValue()), out);
            // The other way round most doubles are short: their lowest bits are 0.
            case DOUBLE -> writeBits(DOUBLE, Long.reverse(Double.doubleToRawLongBits(node.doubleValue())), out);
            case BIG_DECIMAL -> writeText(DECIMAL, node.decimalValue().toString(), out);
        }
    }

    private static void writeText(int tag, String text, StateWriter out) {
        out.number(tag);
        out.text(text);
    }

    private static void writeBits(int tag, long bits, StateWriter out) {
        out.number(tag);
        out.number(bits);
    }

    static JsonNode read(StateReader in) {
        return read(in, DEEPEST);
    }

    /** Values by name. */
    static Map<String, JsonNode> readProperties(StateReader in) {
        return readProperties(in, DEEPEST);
    }

    private static JsonNode read(StateReader in, int levels) {
        int tag = in.upTo(OBJECT);
        return switch (tag) {
            case NULL -> NODES.nullNode();
            case FALSE -> NODES.booleanNode(false);
            case TRUE -> NODES.booleanNode(true);
            case TEXT -> NODES.stringNode(in.text());
            case INT -> NODES.numberNode(in.integer());
            case LONG -> NODES.numberNode(in.number());
            case BIG_INTEGER -> NODES.numberNode(new BigInteger(in.text()));
            case FLOAT -> NODES.numberNode(Float.intBitsToFloat(in.integer()));
            case DOUBLE -> NODES.numberNode(Double.longBitsToDouble(Long.reverse(in.number())));
            case DECIMAL -> NODES.numberNode(new BigDecimal(in.text()));
            case ARRAY -> NODES.arrayNode().addAll(in.list(inner -> read(inner, below(levels))));
            default -> NODES.objectNode().setAll(readProperties(in, below(levels)));
        };
    }

    private static Map<String, JsonNode> readProperties(StateReader in, int levels) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            properties.put(in.text(), read(in, levels));
        }
        return properties;
    }

    private static int below(int levels) {
        if (levels == 0) {
            throw new IllegalArgumentException("Expected JSON of at most " + DEEPEST + " levels, but got more.");
        }
        return levels - 1;
    }
}
