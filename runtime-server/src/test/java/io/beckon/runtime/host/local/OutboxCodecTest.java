package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ExampleMessages;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.engine.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

class OutboxCodecTest {
    private static final VisitorKey KEY = new VisitorKey(SiteKey.of("shop"), VisitorId.of("b7NfL4pWSdGq8yUoE5xCJw"));
    private static final VisitId VISIT = VisitId.of("Yk2mZ0s9QeKc3vXw1hT7Rg");

    @Test
    void readsBackEveryKindOfHistory() {
        List<Effect> effects = examples();

        var entry = OutboxCodec.decode(7, OutboxCodec.encode(KEY, effects));

        assertThat(effects).hasSize(6);
        assertThat(entry.position()).isEqualTo(7);
        assertThat(entry.site()).isEqualTo("shop");
        assertThat(entry.visitor()).isEqualTo("b7NfL4pWSdGq8yUoE5xCJw");
        assertThat(entry.effects()).isEqualTo(effects);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void readsBackAnyEventAndVisit(@ForAll("entries") List<Effect> effects) {
        assertThat(OutboxCodec.decode(7, OutboxCodec.encode(KEY, effects)).effects())
                .isEqualTo(effects);
    }

    @Test
    void refusesARowOfAnotherFormat() {
        byte[] row = OutboxCodec.encode(KEY, examples());
        row[0] = 9;

        assertThatThrownBy(() -> OutboxCodec.decode(7, row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected an outbox row of format 1 at position 7, but got 9");
    }

    @Test
    void refusesWhatIsNotHistory() {
        List<Effect> effects = List.of(new Effect.SlotReleased(VISIT, EngagementId.of("e1"), "sales"));

        assertThatThrownBy(() -> OutboxCodec.encode(KEY, effects))
                .hasMessageContaining("Expected an effect for history");
    }

    private static List<Effect> examples() {
        List<Effect> effects = new ArrayList<>();
        for (Object message : ExampleMessages.all().values()) {
            switch (message) {
                case VisitEntry entry -> effects.add(new Effect.VisitRecorded(VISIT, entry));
                case EventEntry entry -> effects.add(new Effect.EventRecorded(VISIT, 11, entry));
                case RefusalEntry entry -> effects.add(new Effect.EventRefused(VISIT, entry));
                case DecisionEntry entry -> effects.add(new Effect.DecisionRecorded(VISIT, entry));
                case EngagementEntry entry -> effects.add(new Effect.EngagementRecorded(VISIT, entry));
                default -> {}
            }
        }
        return effects;
    }

    @Provide
    Arbitrary<List<Effect>> entries() {
        Arbitrary<String> some = texts().injectNull(0.3);
        Arbitrary<Effect> events = Combinators.combine(
                        texts(),
                        Arbitraries.of(EventType.class),
                        some,
                        Arbitraries.longs(),
                        Arbitraries.longs(),
                        values())
                .as((text, type, other, at, ordinal, data) -> new Effect.EventRecorded(
                        VISIT,
                        (int) (ordinal >>> 33),
                        new EventEntry(
                                text,
                                type,
                                text,
                                "browser",
                                other,
                                text,
                                other,
                                text,
                                other,
                                at,
                                ordinal,
                                at > 0,
                                List.of(new EventEntry.CategoryEntry(text, text, text)),
                                data)));
        Arbitrary<Effect> visits = Combinators.combine(
                        texts(),
                        some,
                        Arbitraries.longs().injectNull(0.5),
                        Arbitraries.maps(texts(), texts()).ofMaxSize(4))
                .as((text, other, endedAt, device) -> new Effect.VisitRecorded(
                        VISIT,
                        new VisitEntry(
                                text,
                                "shop",
                                3,
                                new VisitEntry.VisitorEntry(text, 2),
                                5,
                                endedAt,
                                List.of(new VisitEntry.IdentityEntry(text, "claimed")),
                                device,
                                other,
                                1,
                                2)));
        return Arbitraries.oneOf(Arrays.asList(events, visits)).list().ofMaxSize(4);
    }

    private static Arbitrary<Map<String, JsonNode>> values() {
        return Arbitraries.maps(texts(), texts().<JsonNode>map(JsonNodeFactory.instance::stringNode))
                .ofMaxSize(4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("azAZ09 ._-€漢").ofMaxLength(24);
    }
}
