package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class EntryCodecTest {
    private static final SiteKey SITE = SiteKey.of("shop");
    private static final VisitorId VISITOR = VisitorId.of("nn4Jo3cR9wQ1XyzAbC_-00");
    private static final VisitId VISIT = VisitId.of("q0f4Jo3cR9wQ1XyzAbC_-0");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void readsBackTheBatchThatWasWritten(@ForAll("batches") Input.Batch batch) {
        byte[] bytes = EntryCodec.encode(new JournalEntry.Applied(batch));

        assertThat(EntryCodec.decode(bytes, batch.atMillis())).isEqualTo(new JournalEntry.Applied(batch));
    }

    @Property
    void readsBackTheTimerThatWasWritten(@ForAll long atMillis, @ForAll long deadlineMillis) {
        JournalEntry entry =
                new JournalEntry.Applied(new Input.TimerDue(SITE, VISITOR, VISIT, atMillis, deadlineMillis));

        assertThat(EntryCodec.decode(EntryCodec.encode(entry), atMillis)).isEqualTo(entry);
    }

    @Property
    void readsBackTheAnswerThatWasWritten(@ForAll boolean granted) {
        JournalEntry entry = new JournalEntry.Applied(
                new Input.SlotAnswered(SITE, VISITOR, VISIT, 5, EngagementId.of("e1"), granted));

        assertThat(EntryCodec.decode(EntryCodec.encode(entry), 5)).isEqualTo(entry);
    }

    @Property
    void readsBackTheSwitchesThatWereWritten(@ForAll boolean site, @ForAll boolean offers) {
        JournalEntry entry = new JournalEntry.Switched(
                SITE, new Switches(site, offers, Set.of(RuleId.of("hesitates"), RuleId.of("searches"))));

        assertThat(EntryCodec.decode(EntryCodec.encode(entry), 5)).isEqualTo(entry);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void refusesDamagedBytesWithAClearError(
            @ForAll("batches") Input.Batch batch, @ForAll int place, @ForAll byte damage) {
        byte[] bytes = EntryCodec.encode(new JournalEntry.Applied(batch));
        bytes[Math.floorMod(place, bytes.length)] ^= damage;

        assertThat(outcome(bytes)).isIn("read", "refused");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void refusesBytesThatEndTooEarly(@ForAll("batches") Input.Batch batch, @ForAll int length) {
        byte[] bytes = EntryCodec.encode(new JournalEntry.Applied(batch));

        assertThat(outcome(Arrays.copyOf(bytes, Math.floorMod(length, bytes.length))))
                .isEqualTo("refused");
    }

    @Property
    void survivesAnyBytes(@ForAll byte[] bytes) {
        assertThat(outcome(bytes)).isIn("read", "refused");
    }

    @Test
    void namesTheVersionItExpects() {
        assertThatThrownBy(() -> EntryCodec.decode(new byte[] {99, 1}, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a journal entry of version 2")
                .hasMessageContaining("99");
    }

    @Test
    void readsABatchOfTheVersionBeforeProofs() {
        byte[] written = HexFormat.of()
                .parseHex("01010673686f70186e6e344a6f3363523977513158797a4162435f2d303018713066344a6f33635239775131"
                        + "58797a4162435f2d300107010b757365724167656e74066375726c044445e69782be932900010774312e31320008"
                        + "5369676e496e0639413141a0061f68747470733a2f2f73686f702e6578616d706c652f70726f64756374730a5072"
                        + "6f647563747307656e2d55530201087573657249640305616461");
        EventMessage signIn = new EventMessage(
                "t1.12",
                EventType.SYSTEM,
                "SignIn",
                "9A1A",
                1413979605190L,
                "https://shop.example/products",
                "Products",
                "en-US",
                "",
                Map.of("userId", NODES.stringNode("ada")));
        Input.Beginning beginning = new Input.Beginning(7, Map.of("userAgent", "curl"), "DE");

        assertThat(EntryCodec.decode(written, 5))
                .isEqualTo(new JournalEntry.Applied(new Input.Batch(
                        SITE, VISITOR, VISIT, 5, beginning, 1413979605990L, Source.BROWSER, List.of(signIn))));
    }

    @Test
    void staysCompact() {
        JsonNode data = Json.MAPPER.readTree("{\"price\":120}");
        EventMessage event = new EventMessage(
                "t1.12",
                EventType.SYSTEM,
                "PageEntered",
                "9A1A",
                1413979605190L,
                "https://shop.example/products",
                "Products",
                "en-US",
                "",
                Map.of("price", data.get("price")));
        Input.Batch batch =
                new Input.Batch(SITE, VISITOR, VISIT, 5, null, 1413979605990L, Source.BROWSER, List.of(event));

        assertThat(EntryCodec.encode(new JournalEntry.Applied(batch))).hasSizeLessThan(160);
    }

    private static String outcome(byte[] bytes) {
        try {
            EntryCodec.decode(bytes, 5);
            return "read";
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    @Provide
    Arbitrary<Input.Batch> batches() {
        return Combinators.combine(
                        beginnings().injectNull(0.5),
                        Arbitraries.longs(),
                        Arbitraries.of(Source.class),
                        events().list().ofMaxSize(5),
                        Arbitraries.maps(Arbitraries.integers().between(0, 4), Arbitraries.of(Proof.class)))
                .as((beginning, sentAt, source, events, proofs) ->
                        new Input.Batch(SITE, VISITOR, VISIT, 5, beginning, sentAt, source, events, proofs));
    }

    private static Arbitrary<Input.Beginning> beginnings() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.maps(texts(), texts()).ofMaxSize(3),
                        texts().injectNull(0.3))
                .as(Input.Beginning::new);
    }

    private static Arbitrary<EventMessage> events() {
        Arbitrary<String> optional = texts().injectNull(0.3);
        Arbitrary<Map<String, JsonNode>> data =
                Arbitraries.maps(texts(), values(2)).ofMaxSize(4);
        return Combinators.combine(
                        texts(), Arbitraries.of(EventType.class), optional, Arbitraries.longs(), optional, data)
                .as((text, type, some, at, other, values) ->
                        new EventMessage(text, type, text, some, at, other, some, other, some, values));
    }

    private static Arbitrary<JsonNode> values(int depth) {
        Arbitrary<JsonNode> scalars = Arbitraries.oneOf(
                texts().map(NODES::stringNode),
                Arbitraries.of(NODES.booleanNode(true), NODES.booleanNode(false)),
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.floats().map(NODES::numberNode),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))
                        .map(NODES::numberNode),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.TEN.negate(), BigDecimal.TEN)
                        .map(NODES::numberNode),
                Arbitraries.create(NODES::nullNode));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonNode> arrays = values(depth - 1)
                .list()
                .ofMaxSize(3)
                .map(list -> NODES.arrayNode().addAll(list));
        Arbitrary<JsonNode> objects = Arbitraries.maps(texts(), values(depth - 1))
                .ofMaxSize(3)
                .map(map -> NODES.objectNode().setAll(map));
        return Arbitraries.oneOf(scalars, arrays, objects);
    }

    /** Any text that UTF-8 can carry; the intake refuses lone surrogates. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("azAZ09 .-_\"\\äß€漢\n")
                .ofMaxLength(20)
                .map(text -> text.length() % 3 == 0 ? text + "😀" : text);
    }
}
