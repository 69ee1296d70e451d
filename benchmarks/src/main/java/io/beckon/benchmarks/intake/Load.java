package io.beckon.benchmarks.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is sent: bodies in which tokens and event numbers are left open. */
enum Load {
    SINGLE("single events", 1),
    TENS("batches of 10", 10);

    static final String PATH = "/sites/shop/events";
    static final String ORIGIN = "http://localhost:8090";

    static final String VISITOR = "@VISITOR@";
    static final String VISIT = "@VISIT@";
    /** Numbers of this many digits keep the length of a body. */
    static final int FIRST_NUMBER = 10_000_000;

    private static final int SINGLE_BYTES = 600;
    private static final int TOKEN_BYTES = 128;
    private static final int PADDING = SINGLE_BYTES - sent(body(1, "")).length();

    private final String label;
    private final int events;

    Load(String label, int events) {
        this.label = label;
        this.events = events;
    }

    String label() {
        return label;
    }

    /** How many events are in a body. */
    int events() {
        return events;
    }

    /** The body with {@code @VISITOR@}, {@code @VISIT@} and, for the number of its i-th event, {@code @i@}. */
    String template() {
        return body(events, "x".repeat(PADDING));
    }

    /** A body that can be sent. */
    String body(VisitTokens tokens, long firstNumber) {
        String body = template().replace(VISITOR, tokens.visitor()).replace(VISIT, tokens.visit());
        for (int event = 0; event < events; event++) {
            body = body.replace(slot(event), Long.toString(firstNumber + event));
        }
        return body;
    }

    /** A body that begins a visit. */
    static String beginning(String begin) {
        return "{\"begin\":\"" + begin + "\",\"tab\":\"t1\",\"version\":1,\"sentAt\":1700000000500,\"events\":["
                + event(0, "").replace(slot(0), "1") + "]}";
    }

    private static String body(int events, String padding) {
        return "{\"visitor\":\"" + VISITOR + "\",\"visit\":\"" + VISIT
                + "\",\"tab\":\"t1\",\"version\":1,\"sentAt\":1700000000500,\"events\":["
                + IntStream.range(0, events)
                        .mapToObj(event -> event(event, padding))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String event(int event, String padding) {
        return "{\"id\":\"t1." + slot(event) + "\",\"type\":\"SYSTEM\",\"name\":\"PageEntered\",\"page\":\"p"
                + slot(event)
                + "\",\"at\":1700000000000,\"url\":\"http://localhost:8090/demo/shop/product-tent.html\","
                + "\"title\":\"Tent for two\",\"language\":\"en-US\",\"referrer\":\"http://localhost:8090/" + padding
                + "\",\"data\":{\"price\":120}}";
    }

    private static String slot(int event) {
        return "@" + event + "@";
    }

    /** As long as what is sent: the tokens of the runtime have 52 and 76 characters. */
    private static String sent(String template) {
        return template.replace(VISITOR, "")
                .replace(VISIT, "t".repeat(TOKEN_BYTES))
                .replace(slot(0), Integer.toString(FIRST_NUMBER));
    }
}
