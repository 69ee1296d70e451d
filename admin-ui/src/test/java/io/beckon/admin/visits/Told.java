package io.beckon.admin.visits;

import io.beckon.definitions.Json;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What history tells of a visit that began at noon; times are seconds into it. */
public final class Told {
    /** 2026-11-20, 12:00 in Berlin. */
    public static final long NOON = 1_795_172_400_000L;

    public static final String USER_AGENT =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private static final RuleEntry HELP = new RuleEntry("help", "Needs help");

    private Told() {}

    public static long at(long second) {
        return NOON + second * 1_000;
    }

    public static VisitEntry visit(String id, @Nullable Long endedAt) {
        return visit(id, "shop", NOON, endedAt);
    }

    public static VisitEntry visit(String id, String site, long startedAt, @Nullable Long endedAt) {
        return new VisitEntry(
                id,
                site,
                7,
                new VisitorEntry("visitor-1", 3),
                startedAt,
                endedAt,
                List.of(),
                Map.of("userAgent", USER_AGENT),
                "DE",
                2,
                12);
    }

    public static EventEntry page(String id, String page, long second) {
        return event(id, EventType.SYSTEM, SystemEvents.PAGE_ENTERED, page, second, Map.of());
    }

    public static EventEntry left(String id, String page, long second) {
        return event(id, EventType.SYSTEM, SystemEvents.PAGE_EXITED, page, second, Map.of());
    }

    public static EventEntry business(String id, String name, String page, long second) {
        return event(id, EventType.BUSINESS, name, page, second, Map.of("price", json("120")));
    }

    public static EventEntry system(String id, String name, long second, String engagement) {
        return event(id, EventType.SYSTEM, name, null, second, Map.of("engagementId", json("\"" + engagement + "\"")));
    }

    public static EventEntry event(
            String id, EventType type, String name, @Nullable String page, long second, Map<String, JsonNode> data) {
        return new EventEntry(
                id,
                type,
                name,
                "browser",
                page,
                page == null ? null : "https://shop.example/" + page,
                page == null ? null : "Page " + page,
                "en",
                "",
                at(second),
                at(second),
                false,
                List.of(),
                data);
    }

    public static DecisionEntry offered(String id, long firedAt, long decidedAt, String firedBy, String engagement) {
        return new DecisionEntry(
                null,
                id,
                HELP,
                at(firedAt),
                List.of(firedBy),
                at(decidedAt),
                DecisionOutcome.OFFERED,
                null,
                Map.of("waitedMillis", json(String.valueOf((decidedAt - firedAt) * 1_000))),
                "chat",
                engagement,
                7);
    }

    public static DecisionEntry heldBack(
            String id, long firedAt, String firedBy, String reason, Map<String, JsonNode> facts) {
        return new DecisionEntry(
                null,
                id,
                HELP,
                at(firedAt),
                List.of(firedBy),
                at(firedAt),
                DecisionOutcome.HELD_BACK,
                reason,
                facts,
                "chat",
                null,
                7);
    }

    public static EngagementEntry engagement(
            String status,
            @Nullable String disposition,
            @Nullable Long shownAt,
            @Nullable Long answeredAt,
            @Nullable Long closedAt) {
        return new EngagementEntry(
                "e1",
                HELP,
                "chat",
                Channel.CHAT,
                "default",
                status,
                disposition,
                at(10),
                shownAt,
                answeredAt,
                closedAt,
                List.of());
    }

    public static RefusalEntry refusal(String id, String name, long second, String reason) {
        return new RefusalEntry(id, name, null, at(second), reason);
    }

    public static VisitStory story(
            VisitEntry visit, List<EventEntry> events, List<DecisionEntry> decisions, RefusalEntry... refusals) {
        return new VisitStory(visit, events, decisions, List.of(), List.of(refusals));
    }

    public static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
