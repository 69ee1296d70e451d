package io.beckon.definitions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON after RFC 8785: no white space, keys sorted by UTF-16 code units, minimal escapes, numbers as ECMAScript prints them.
 * Integers beyond 2^53 are refused, as I-JSON cannot carry them.
 */
public final class CanonicalJson {
    private static final long LARGEST_EXACT = 1L << 53;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes of a value that {@link Json} can write. */
    public static byte[] bytes(Object value) {
        return text(Json.MAPPER.valueToTree(value)).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text of a tree. */
    public static String text(JsonNode node) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(node);
        return writer.out.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> writeString(node.stringValue());
            case NUMBER -> out.append(number(node));
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("Expected a JSON value, but got " + node.getNodeType() + ".");
        }
    }

    private void writeObject(JsonNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            out.append(separator);
            writeString(property.getKey());
            out.append(':');
            write(property.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode node) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(node.get(i));
        }
        out.append(']');
    }

    private void writeString(String text) {
        Expect.that(isWellFormed(text), "text without lone surrogates", text);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeCharacter(text.charAt(i));
        }
        out.append('"');
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            Expect.that(
                    node.canConvertToLong() && Math.abs(node.longValue()) <= LARGEST_EXACT,
                    "an integer within 2^53",
                    node);
            return Long.toString(node.longValue());
        }
        double value = node.doubleValue();
        Expect.that(Double.isFinite(value), "a finite number", node);
        return ecmaScript(value);
    }

    /** ECMAScript Number::toString, from the shortest decimal that {@link Double#toString} finds (JDK-4511638). */
    private static String ecmaScript(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = shortest(value);
        String digits = decimal.unscaledValue().abs().toString();
        int point = digits.length() - decimal.scale();
        return (value < 0 ? "-" : "") + place(digits, point);
    }

    /** Java never prints fewer than two digits, so that it says 4.9e-324 where ECMAScript says 5e-324. */
    private static BigDecimal shortest(double value) {
        BigDecimal oneDigit = new BigDecimal(value).round(new MathContext(1));
        return oneDigit.doubleValue() == value ? oneDigit : new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }

    private static String place(String digits, int point) {
        if (point > 21 || point < -5) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return point > 0
                ? digits.substring(0, point) + "." + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }
}
