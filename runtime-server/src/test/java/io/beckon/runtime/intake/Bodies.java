package io.beckon.runtime.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of batches, as agents and others send them. */
public final class Bodies {
    public static final String EVENT = """
            {"id":"t1.1","type":"BUSINESS","name":"AddToCart","page":"p1","at":1000}""";

    private Bodies() {}

    /** A whole body with these items and further fields of the envelope. */
    public static String batch(String envelope, String... items) {
        return """
               {%s"tab":"t1","version":7,"sentAt":2000,"events":[%s]}""".formatted(envelope.isEmpty() ? "" : envelope + ",", String.join(",", items));
    }

    public static String begun(String begin, String... items) {
        return batch("\"begin\":\"" + begin + "\"", items);
    }

    /** {@link #EVENT} with one field replaced by JSON text, or without it when the text is empty. */
    public static String event(String field, String json) {
        return fields(field, json).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<String> fields(String field, String json) {
        String own = json.isEmpty() ? "" : "\"" + field + "\":" + json;
        return List.of(
                field.equals("id") ? own : "\"id\":\"t1.1\"",
                field.equals("type") ? own : "\"type\":\"BUSINESS\"",
                field.equals("name") ? own : "\"name\":\"AddToCart\"",
                field.equals("at") ? own : "\"at\":1000",
                List.of("id", "type", "name", "at").contains(field) ? "" : own);
    }

    /** Events with the ids {@code t1.1}, {@code t1.2} and so on. */
    public static String[] events(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> event("id", "\"t1." + n + "\""))
                .toArray(String[]::new);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
