package io.beckon.runtime.history;

import io.beckon.definitions.Json;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.StreamEvent.ChatMessage;
import io.beckon.engine.Effect;
import io.beckon.runtime.host.Outbox;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a host puts into its outbox. */
public final class Recorded {
    public static final long NOON = 1_413_979_200_000L;

    private Recorded() {}

    /** What one input led to, at the site {@code shop}. */
    public static Outbox.Entry entry(long position, Effect... effects) {
        return new Outbox.Entry(position, "shop", "visitor-1", List.of(effects));
    }

    public static VisitEntry visit(String id, long startedAt) {
        return visit(id, "shop", "visitor-1", startedAt, null, 1);
    }

    public static VisitEntry visit(
            String id,
            String site,
            String visitor,
            long startedAt,
            @Nullable Long endedAt,
            int events,
            String... users) {
        return new VisitEntry(
                id,
                site,
                7,
                new VisitorEntry(visitor, 2),
                startedAt,
                endedAt,
                Arrays.stream(users)
                        .map(user -> new IdentityEntry(user, "claimed"))
                        .toList(),
                Map.of("userAgent", "curl"),
                "DE",
                1,
                events);
    }

    public static Effect.VisitRecorded recorded(VisitEntry visit) {
        return new Effect.VisitRecorded(VisitId.of(visit.id()), visit);
    }

    public static EventEntry event(String id, String name, String title) {
        return new EventEntry(
                id,
                EventType.SYSTEM,
                name,
                "browser",
                "9A1A",
                "https://shop.example/products",
                title,
                "en-US",
                "",
                NOON + 10,
                NOON,
                false,
                List.of(new CategoryEntry("products", "Products", "path")),
                Map.of("price", json("120")));
    }

    /** The same, accepted at another time. */
    public static EventEntry at(long millis, EventEntry event) {
        return new EventEntry(
                event.id(),
                event.type(),
                event.name(),
                event.source(),
                event.page(),
                event.url(),
                event.title(),
                event.language(),
                event.referrer(),
                millis,
                millis,
                event.late(),
                event.categories(),
                event.data());
    }

    /** The same, offered at another time. */
    public static EngagementEntry at(long millis, EngagementEntry engagement) {
        return new EngagementEntry(
                engagement.id(),
                engagement.rule(),
                engagement.offer(),
                engagement.channel(),
                engagement.variant(),
                engagement.status(),
                engagement.disposition(),
                millis,
                engagement.shownAt(),
                engagement.answeredAt(),
                engagement.closedAt(),
                engagement.transcript());
    }

    public static Effect.EventRecorded recorded(String visit, int ordinal, EventEntry event) {
        return new Effect.EventRecorded(VisitId.of(visit), ordinal, event);
    }

    public static DecisionEntry decision(@Nullable String visit, String id, String rule, long decidedAt) {
        return new DecisionEntry(
                visit,
                id,
                new RuleEntry(rule, "Help"),
                decidedAt - 5,
                List.of("t1.12"),
                decidedAt,
                DecisionOutcome.HELD_BACK,
                "cap-visit",
                Map.of("limit", json("1"), "count", json("1")),
                "help",
                null,
                7);
    }

    /** A decision of the visit that led to an offer. */
    public static DecisionEntry offered(String id, String rule, long decidedAt) {
        return new DecisionEntry(
                null,
                id,
                new RuleEntry(rule, "Help"),
                decidedAt,
                List.of("t1.12"),
                decidedAt,
                DecisionOutcome.OFFERED,
                null,
                Map.of(),
                "help",
                "e-" + id,
                7);
    }

    public static Effect.DecisionRecorded recorded(String visit, DecisionEntry decision) {
        return new Effect.DecisionRecorded(VisitId.of(visit), decision);
    }

    public static EngagementEntry engagement(String id, String status, ChatMessage... transcript) {
        return new EngagementEntry(
                id,
                new RuleEntry("help", "Help"),
                "help",
                Channel.CHAT,
                "a",
                status,
                null,
                NOON,
                null,
                null,
                null,
                List.of(transcript));
    }

    /** An engagement of the rule {@code help} that is over. */
    public static EngagementEntry closed(String id, String disposition) {
        return new EngagementEntry(
                id,
                new RuleEntry("help", "Help"),
                "help",
                Channel.CHAT,
                "a",
                "closed",
                disposition,
                NOON,
                NOON + 1,
                NOON + 2,
                NOON + 3,
                List.of());
    }

    public static Effect.EngagementRecorded recorded(String visit, EngagementEntry engagement) {
        return new Effect.EngagementRecorded(VisitId.of(visit), engagement);
    }

    public static Effect.EventRefused refused(String visit, String event, long at, String reason) {
        return new Effect.EventRefused(VisitId.of(visit), new RefusalEntry(event, "PageEntered", "9A1A", at, reason));
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
