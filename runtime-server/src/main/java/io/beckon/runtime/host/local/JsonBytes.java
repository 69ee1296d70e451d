package io.beckon.runtime.host.local;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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

    static void write(JsonNode node, ByteWriter out) {
        switch (node.getNodeType()) {
            case NULL -> out.octet(NULL);
            case BOOLEAN -> out.octet(node.booleanValue() ? TRUE : FALSE);
            case STRING -> out.octet(TEXT).text(node.stringValue());
            case NUMBER -> writeNumber(node, out);
            case ARRAY -> {
                out.octet(ARRAY).number(node.size());
                node.values().forEach(value -> write(value, out));
            }
            case OBJECT -> {
                out.octet(OBJECT).number(node.size());
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    out.text(property.getKey());
                    write(property.getValue(), out);
                }
            }
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("Expected a JSON value, but got " + node.getNodeType() + ".");
        }
    }

    private static void writeNumber(JsonNode node, ByteWriter out) {
        switch (node.numberType()) {
            case INT -> out.octet(INT).signed(node.intValue());
            case LONG -> out.octet(LONG).signed(node.longValue());
            case BIG_INTEGER ->
                out.octet(BIG_INTEGER).text(node.bigIntegerValue().toString());
            case FLOAT -> out.octet(FLOAT).number(Float.floatToRawIntBits(node.floatValue()) & 0xFFFF_FFFFL);
            case DOUBLE -> out.octet(DOUBLE).number(Long.reverseBytes(Double.doubleToRawLongBits(node.doubleValue())));
            case BIG_DECIMAL -> out.octet(DECIMAL).text(node.decimalValue().toString());
        }
    }

    static JsonNode read(ByteReader in) {
        return read(in, 0);
    }

    private static JsonNode read(ByteReader in, int depth) {
        int tag = in.octet();
        return switch (tag) {
            case NULL -> NODES.nullNode();
            case FALSE -> NODES.booleanNode(false);
            case TRUE -> NODES.booleanNode(true);
            case TEXT -> NODES.stringNode(in.text());
            case INT -> NODES.numberNode((int) in.signed());
            case LONG -> NODES.numberNode(in.signed());
            case BIG_INTEGER -> NODES.numberNode(new BigInteger(in.text()));
            case FLOAT -> NODES.numberNode(Float.intBitsToFloat((int) in.number()));
            case DOUBLE -> NODES.numberNode(Double.longBitsToDouble(Long.reverseBytes(in.number())));
            case DECIMAL -> NODES.numberNode(new BigDecimal(in.text()));
            case ARRAY, OBJECT -> {
                if (depth == DEEPEST) {
                    throw in.malformed("at most " + DEEPEST + " levels", "more");
                }
                yield tag == ARRAY ? readArray(in, depth + 1) : readObject(in, depth + 1);
            }
            default -> throw in.malformed("the tag of a JSON value", tag);
        };
    }

    private static ArrayNode readArray(ByteReader in, int depth) {
        int size = in.count();
        List<JsonNode> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read(in, depth));
        }
        return NODES.arrayNode(size).addAll(values);
    }

    private static ObjectNode readObject(ByteReader in, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int left = in.count(); left > 0; left--) {
            object.set(in.text(), read(in, depth));
        }
        return object;
    }
}
