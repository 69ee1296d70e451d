package io.beckon.runtime.intake;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.bytes;
import static io.beckon.runtime.intake.Bodies.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {
    private static final String FULL = """
            {"id":"t1.12","type":"SYSTEM","name":"PageEntered","page":"9A1A","at":1413979605190,
             "url":"https://shop.example/products","title":"Zelte – Übersicht 😀","language":"en-US","referrer":"",
             "data":{"price":120,"list":[1,2.5,true,null,"x"],"deep":{"a":{"b":1}},"big":9007199254740993}}""";

    @Test
    void readsWhatTheContractsOwnMapperReads() {
        String body = batch("\"begin\":\"b\",\"visitor\":\"v\",\"visit\":\"w\"", FULL, EVENT);

        ReadBatch read = BatchReader.read(bytes(body));

        assertThat(read.batch()).isEqualTo(Json.MAPPER.readValue(body, EventBatch.class));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.unknownFields()).isZero();
    }

    @Test
    void readsEscapedText() {
        EventMessage event = onlyEvent(event("title", "\"\\u00e4\\ud83d\\ude00\\n\\\"\""));

        assertThat(event.title()).isEqualTo("ä😀\n\"");
    }

    @Test
    void ignoresAndCountsUnknownFields() {
        String item = event("colour", "{\"deep\":[1,2]}");

        ReadBatch read = BatchReader.read(bytes(batch("\"flavour\":[{}]", item)));

        assertThat(read.batch().events()).hasSize(1);
        assertThat(read.unknownFields()).isEqualTo(2);
    }

    @Test
    void readsAbsentAndNullOptionalFieldsAlike() {
        EventMessage event = onlyEvent(event("title", "null"));

        assertThat(event.title()).isNull();
        assertThat(event.page()).isNull();
        assertThat(event.data()).isEmpty();
    }

    @Test
    void passesTypingByWithoutAcceptingIt() {
        String typing = "{\"id\":\"t1.2\",\"type\":\"SYSTEM\",\"name\":\"ChatTyping\",\"at\":1000}";

        ReadBatch read = BatchReader.read(bytes(batch("", EVENT, typing)));

        assertThat(read.batch().events()).extracting(EventMessage::id).containsExactly("t1.1");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.fleeting()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void refusesWhatIsNotStrictJson(String what, byte[] body) {
        UnreadableBody refusal = catchThrowableOfType(UnreadableBody.class, () -> BatchReader.read(body));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.verdict().refusal()).as(what).isEqualTo(Refusal.INVALID_JSON);
    }

    static Stream<Object[]> notJson() {
        return Stream.of(
                text("nothing", ""),
                text("white space", "  \n"),
                text("an open object", "{"),
                text("an open string", batch("", EVENT).substring(0, 30)),
                text("trailing text", batch("", EVENT) + "x"),
                text("a trailing object", batch("", EVENT) + "{}"),
                text("a trailing comma", batch("", EVENT).replace("}]}", "}],}")),
                text("a comment", "/* hello */" + batch("", EVENT)),
                text("single quotes", batch("", EVENT).replace('"', '\'')),
                text("a key without quotes", batch("", EVENT).replace("\"tab\"", "tab")),
                text("a duplicate key", batch("\"tab\":\"t1\"", EVENT)),
                text("an escaped duplicate key", batch("\"t\\u0061b\":\"t1\"", EVENT)),
                text("a duplicate key in an event", batch("", EVENT.replace("{", "{\"page\":\"p2\","))),
                text("a duplicate key in the data", batch("", event("data", "{\"a\":1,\"a\":2}"))),
                text("a duplicate key in an unknown field", batch("\"x\":{\"a\":1,\"a\":2}", EVENT)),
                text("nine levels", batch("", event("data", "{\"a\":[[[[[1]]]]]}"))),
                text("10 000 levels in an unknown field", "{\"x\":" + "[".repeat(10_000)),
                text("a lone high surrogate", batch("", event("title", "\"\\ud83d\""))),
                text("a lone low surrogate", batch("", event("title", "\"\\ude00\""))),
                text("swapped surrogates", batch("", event("title", "\"\\ude00\\ud83d\""))),
                text("a lone surrogate in a key", batch("\"\\ud83d\":1", EVENT)),
                text("a lone surrogate in an unknown field", batch("\"x\":[\"\\ud83d\"]", EVENT)),
                text("an escaped NUL", batch("", event("title", "\"\\u0000\""))),
                text("a NUL", batch("", event("title", "\"\u0000\""))),
                text("a raw line break", batch("", event("title", "\"\n\""))),
                text("NaN", batch("", event("data", "{\"a\":NaN}"))),
                text("Infinity", batch("", event("data", "{\"a\":-Infinity}"))),
                text("a number beyond doubles", batch("", event("data", "{\"a\":1e400}"))),
                text("such a number in an unknown field", batch("\"x\":[-1e400]", EVENT)),
                text("a leading zero", batch("", event("data", "{\"a\":01}"))),
                text("a leading plus", batch("", event("data", "{\"a\":+1}"))),
                text("an unfinished fraction", batch("", event("data", "{\"a\":1.}"))),
                in("UTF-16", StandardCharsets.UTF_16),
                in("UTF-16LE", StandardCharsets.UTF_16LE),
                in("UTF-32", Charset.forName("UTF-32")),
                text("a byte order mark", "\uFEFF" + batch("", EVENT)),
                raw("Latin-1", 0xE4),
                raw("an overlong slash", 0xC0, 0xAF),
                raw("an overlong NUL", 0xC0, 0x80),
                raw("a surrogate in UTF-8", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                raw("a cut sequence", 0xF0, 0x9F, 0x98),
                raw("a code point too high", 0xF4, 0x90, 0x80, 0x80));
    }

    private static Object[] text(String what, String body) {
        return new Object[] {what, bytes(body)};
    }

    private static Object[] in(String what, Charset charset) {
        return new Object[] {what, batch("", EVENT).getBytes(charset)};
    }

    /** A body whose title has these bytes. */
    private static Object[] raw(String what, int... codes) {
        String title = IntStream.of(codes).mapToObj(Character::toString).collect(Collectors.joining());
        return new Object[] {
            what, batch("", event("title", "\"" + title + "\"")).getBytes(StandardCharsets.ISO_8859_1)
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[[[[[[[[[[[[",
                "1",
                "null",
                "{}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":1}",
                "{\"tab\":\"t1\",\"version\":7,\"events\":[]}",
                "{\"tab\":\"t1\",\"sentAt\":1,\"events\":[]}",
                "{\"version\":7,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":\"\",\"version\":7,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":\"a b\",\"version\":7,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":1,\"version\":7,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":\"t1\",\"version\":7.5,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":\"t1\",\"version\":-1,\"sentAt\":1,\"events\":[]}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":\"now\",\"events\":[]}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":99999999999999999999,\"events\":[]}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":1,\"events\":{}}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":1,\"events\":[1]}",
                "{\"tab\":\"t1\",\"version\":7,\"sentAt\":1,\"events\":null}",
                "{\"begin\":\"\",\"tab\":\"t1\",\"version\":7,\"sentAt\":1,\"events\":[]}",
                "{\"begin\":7,\"tab\":\"t1\",\"version\":7,\"sentAt\":1,\"events\":[]}",
            })
    void refusesAWrongEnvelope(String body) {
        UnreadableBody refusal = catchThrowableOfType(UnreadableBody.class, () -> BatchReader.read(bytes(body)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.verdict().refusal()).isEqualTo(Refusal.WRONG_ENVELOPE);
    }

    @ParameterizedTest
    @MethodSource("wrongItems")
    void rejectsOnlyTheWrongItem(String item, ItemRefusal reason, String field) {
        ReadBatch read = BatchReader.read(bytes(batch("", EVENT, item, event("id", "\"t1.3\""))));

        assertThat(read.batch().events()).extracting(EventMessage::id).containsExactly("t1.1", "t1.3");
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo(reason);
            assertThat(rejected.field()).isEqualTo(field);
        });
    }

    static Stream<Object[]> wrongItems() {
        return Stream.of(
                wrong(event("id", ""), ItemRefusal.MISSING, "id"),
                wrong(event("type", ""), ItemRefusal.MISSING, "type"),
                wrong(event("name", ""), ItemRefusal.MISSING, "name"),
                wrong(event("at", ""), ItemRefusal.MISSING, "at"),
                wrong("{}", ItemRefusal.MISSING, "type"),
                wrong(event("id", "7"), ItemRefusal.WRONG_TYPE, "id"),
                wrong(event("name", "{\"a\":[]}"), ItemRefusal.WRONG_TYPE, "name"),
                wrong(event("at", "\"1000\""), ItemRefusal.WRONG_TYPE, "at"),
                wrong(event("at", "1000.5"), ItemRefusal.WRONG_TYPE, "at"),
                wrong(event("data", "[]"), ItemRefusal.WRONG_TYPE, "data"),
                wrong(event("id", "\"a b\""), ItemRefusal.MALFORMED, "id"),
                wrong(event("id", "\"\""), ItemRefusal.MALFORMED, "id"),
                wrong(event("page", "\"ä\""), ItemRefusal.MALFORMED, "page"),
                wrong(event("at", "-1"), ItemRefusal.MALFORMED, "at"),
                wrong(event("at", "99999999999999999999"), ItemRefusal.MALFORMED, "at"),
                wrong(event("name", "\"7up\""), ItemRefusal.MALFORMED, "name"),
                wrong(event("name", "\"add to cart\""), ItemRefusal.MALFORMED, "name"),
                wrong(event("id", "\"" + "i".repeat(65) + "\""), ItemRefusal.TOO_LONG, "id"),
                wrong(event("name", "\"" + "n".repeat(65) + "\""), ItemRefusal.TOO_LONG, "name"),
                wrong(event("page", "\"" + "p".repeat(65) + "\""), ItemRefusal.TOO_LONG, "page"),
                wrong(event("url", "\"" + "u".repeat(4097) + "\""), ItemRefusal.TOO_LONG, "url"),
                wrong(event("title", "\"" + "t".repeat(4097) + "\""), ItemRefusal.TOO_LONG, "title"),
                wrong(event("language", "\"" + "l".repeat(4097) + "\""), ItemRefusal.TOO_LONG, "language"),
                wrong(event("referrer", "\"" + "r".repeat(4097) + "\""), ItemRefusal.TOO_LONG, "referrer"),
                wrong(event("data", "{\"a\":\"" + "x".repeat(4097) + "\"}"), ItemRefusal.TOO_LONG, "data.a"),
                wrong(event("data", "{\"" + "k".repeat(65) + "\":1}"), ItemRefusal.TOO_LONG, "data"),
                wrong(event("data", "{\"a\":{\"" + "k".repeat(65) + "\":1}}"), ItemRefusal.TOO_LONG, "data.a"),
                wrong(event("x".repeat(65), "1"), ItemRefusal.TOO_LONG, null),
                wrong(event("data", "{\"a\":" + "1".repeat(33) + "}"), ItemRefusal.NUMBER_TOO_LONG, "data.a"),
                wrong(event("data", "{\"a\":" + "1".repeat(10_000) + "}"), ItemRefusal.NUMBER_TOO_LONG, "data.a"),
                wrong(event("data", "{\"a\":0." + "1".repeat(10_000) + "}"), ItemRefusal.NUMBER_TOO_LONG, "data.a"),
                wrong(event("at", "1".repeat(10_000)), ItemRefusal.NUMBER_TOO_LONG, "at"),
                wrong(event("data", object(65)), ItemRefusal.TOO_MANY_KEYS, "data"),
                wrong(event("data", "{\"a\":" + object(65) + "}"), ItemRefusal.TOO_MANY_KEYS, "data.a"),
                wrong(object(65), ItemRefusal.TOO_MANY_KEYS, null),
                wrong(event("data", large()), ItemRefusal.TOO_LARGE, null),
                wrong(event("type", "\"business\""), ItemRefusal.UNKNOWN_TYPE, "type"),
                wrong(system("PageTurned"), ItemRefusal.UNKNOWN_NAME, "name"),
                wrong(system("VisitEnded"), ItemRefusal.SERVER_ONLY, "name"),
                wrong(system("EngagementOffered"), ItemRefusal.SERVER_ONLY, "name"),
                wrong(system("EngagementExpired"), ItemRefusal.SERVER_ONLY, "name"),
                wrong(event("name", "\"PageEntered\""), ItemRefusal.SYSTEM_NAME, "name"),
                wrong(event("name", "\"VisitEnded\""), ItemRefusal.SYSTEM_NAME, "name"));
    }

    private static Object[] wrong(String item, ItemRefusal reason, String field) {
        return new Object[] {item, reason, field};
    }

    private static String system(String name) {
        return "{\"id\":\"t1.2\",\"type\":\"SYSTEM\",\"name\":\"" + name + "\",\"at\":1000}";
    }

    private static String object(int keys) {
        return IntStream.range(0, keys).mapToObj(n -> "\"k" + n + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    /** More than 16 KiB in which every single text is short enough. */
    private static String large() {
        return IntStream.range(0, 5)
                .mapToObj(n -> "\"k" + n + "\":\"" + "x".repeat(4000) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void acceptsEverythingAtItsLimit() {
        String item = event(
                "data",
                "{\"" + "k".repeat(64) + "\":\"" + "x".repeat(4096) + "\",\"n\":" + "1".repeat(32)
                        + ",\"deep\":[[[[1]]]],\"o\":" + object(64) + "}");

        ReadBatch read = BatchReader.read(bytes(batch("", item)));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.batch().events()).hasSize(1);
    }

    @Test
    void rejectsItemsBehindTheFiftieth() {
        ReadBatch read = BatchReader.read(bytes(batch("", Bodies.events(52))));

        assertThat(read.batch().events()).hasSize(50);
        assertThat(read.rejected())
                .containsExactly(
                        new Item.Rejected("t1.51", ItemRefusal.TOO_MANY_EVENTS, null),
                        new Item.Rejected("t1.52", ItemRefusal.TOO_MANY_EVENTS, null));
    }

    @Test
    void refusesBatchesWhoseAnswerWouldOutgrowThem() {
        byte[] body = bytes(batch("", Stream.generate(() -> "{}").limit(2001).toArray(String[]::new)));

        UnreadableBody refusal = catchThrowableOfType(UnreadableBody.class, () -> BatchReader.read(body));

        assertThat(refusal).isNotNull();
        assertThat(refusal.verdict().refusal()).isEqualTo(Refusal.WRONG_ENVELOPE);
    }

    @Test
    void namesTheRejectedItem() {
        ReadBatch read = BatchReader.read(bytes(batch("", "{\"at\":\"x\",\"id\":\"t9.9\"}")));

        assertThat(read.rejected()).containsExactly(new Item.Rejected("t9.9", ItemRefusal.WRONG_TYPE, "at"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "T(java.lang.Runtime).getRuntime()",
                "${jndi:ldap://127.0.0.1/a}",
                "@java.lang.Runtime@getRuntime()",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "a%0d%0aSet-Cookie: b",
            })
    void keepsHostileTextAsText(String text) {
        EventMessage event = onlyEvent(event("title", "\"" + text + "\""));

        assertThat(event.title()).isEqualTo(text);
    }

    private static EventMessage onlyEvent(String item) {
        List<EventMessage> events =
                BatchReader.read(bytes(batch("", item))).batch().events();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
