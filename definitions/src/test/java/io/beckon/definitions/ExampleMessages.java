package io.beckon.definitions;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitOutcome;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.Activation;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.wire.Availability;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.OfferMessage;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.StreamRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One value of every message of the protocol, by the name of its golden file: the life of one visit to the example shop. */
public final class ExampleMessages {
    private static final long NOON = 1_767_610_800_000L;
    private static final String VISIT = "Yk2mZ0s9QeKc3vXw1hT7Rg";
    private static final String VISITOR = "b7NfL4pWSdGq8yUoE5xCJw";
    private static final String ENGAGEMENT = "H3rVt9LzTkmX0cPq6aBsDg";
    private static final String URL = "http://localhost:8090/demo/shop/product-kestrel-lamp.html";
    private static final String TITLE = "Kestrel head lamp · Fernweh";
    private static final Map<String, JsonNode> LAMP = Map.of(
            "product", Json.MAPPER.valueToTree("lamp-kestrel"),
            "name", Json.MAPPER.valueToTree("Kestrel"),
            "price", Json.MAPPER.valueToTree(45));

    private ExampleMessages() {}

    /** All of them. */
    public static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        addWire(all);
        addStream(all);
        addHistory(all);
        addPublished(all);
        return all;
    }

    private static void addWire(Map<String, Object> all) {
        EventMessage viewed = new EventMessage(
                "t1.12", EventType.BUSINESS, "ProductViewed", "p3", NOON + 150, URL, TITLE, "en-GB", "", LAMP);
        all.put(
                "wire/event-batch",
                new EventBatch(null, "v1.visitor", "v1.visit", "t1", 7, NOON + 190, List.of(viewed)));
        EventMessage entered = new EventMessage(
                "t1.1", EventType.SYSTEM, "PageEntered", "p1", NOON, URL, TITLE, "en-GB", "", Map.of());
        all.put(
                "wire/first-batch",
                new EventBatch("q0fJ8s2LrYt5Xw7Vn1cKzg", null, null, "t1", 7, NOON + 20, List.of(entered)));
        all.put(
                "wire/sign-in-batch",
                new EventBatch(null, "v1.visitor", "v1.visit", "t1", 7, NOON + 400, List.of(signIn())));
        all.put(
                "wire/batch-answer",
                new BatchAnswer(
                        new BatchAnswer.VisitorToken(VISITOR, "v1.visitor"),
                        new BatchAnswer.VisitToken(VISIT, "v1.visit", true),
                        1,
                        List.of(new BatchAnswer.Rejection("t1.13", "too-long", "title"))));
        all.put("wire/stream-request", new StreamRequest("v1.visit", "t1", "p3"));
        all.put("wire/availability", new Availability(true, 0.75));
        all.put(
                "wire/problem",
                new ProblemAnswer(
                        "/problems/invalid-package",
                        "The package is not valid",
                        422,
                        "2 problems",
                        List.of(
                                new Problem("/rules/a", "Expected an existing offer, but 'x' is not defined."),
                                new Problem("/rules/b", "Expected an existing offer, but 'y' is not defined."))));
    }

    /** The proof is the one of {@link #VISIT} under the secret {@code an-example-secret-for-the-shop-0001}. */
    private static EventMessage signIn() {
        Map<String, JsonNode> data = Map.of(
                "userId", Json.MAPPER.valueToTree("ada@example.org"),
                "proof", Json.MAPPER.valueToTree("a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e65"));
        return new EventMessage("t1.13", EventType.SYSTEM, "SignIn", "p3", NOON + 390, URL, TITLE, "en-GB", "", data);
    }

    private static void addStream(Map<String, Object> all) {
        StreamEvent.ChatMessage hello = new StreamEvent.ChatMessage("m1", "agent", "How can I help?", NOON + 9_000);
        all.put("stream/state-empty", new StreamEvent.State(VISIT, null));
        all.put(
                "stream/state-offered",
                new StreamEvent.State(
                        VISIT, new StreamEvent.EngagementState(ENGAGEMENT, "offered", 21_500, offer(), null)));
        all.put(
                "stream/state-conversation",
                new StreamEvent.State(
                        VISIT,
                        new StreamEvent.EngagementState(
                                ENGAGEMENT,
                                "conversation",
                                0,
                                offer(),
                                new StreamEvent.ChatState("Ana", List.of(hello)))));
        StreamEvent.RuleName rule = new StreamEvent.RuleName("interested-shopper", "Looked at three products");
        all.put("stream/invite", new StreamEvent.Invite(ENGAGEMENT, offer(), rule));
        all.put("stream/withdraw", new StreamEvent.Withdraw(ENGAGEMENT, "shown-elsewhere"));
        all.put("stream/chat.joined", new StreamEvent.ChatJoined(ENGAGEMENT, "Ana"));
        all.put(
                "stream/chat.message",
                new StreamEvent.ChatSaid(ENGAGEMENT, "m1", "agent", "How can I help?", NOON + 9_000));
        all.put("stream/chat.typing", new StreamEvent.ChatTyping(ENGAGEMENT));
        all.put("stream/chat.closed", new StreamEvent.ChatClosed(ENGAGEMENT, "agent"));
        all.put("stream/callback.confirmed", new StreamEvent.CallbackConfirmed(ENGAGEMENT, NOON + 3_600_000));
        all.put("stream/bye", new StreamEvent.Bye(2_000));
    }

    private static OfferMessage offer() {
        Offer offer = ExampleShop.site().offers().stream()
                .filter(candidate -> candidate.channel() == Channel.CHAT)
                .findFirst()
                .orElseThrow();
        return new OfferMessage(
                offer.id().value(),
                offer.channel(),
                "default",
                offer.texts(),
                "en",
                offer.theme(),
                offer.link(),
                offer.inviteLifeMillis());
    }

    private static void addHistory(Map<String, Object> all) {
        all.put("history/visit", visit());
        all.put("history/visits", new VisitPage(List.of(visit().withOutcome(outcome())), "MTc2NzYxMDgwMDAwMHxZazJt"));
        all.put(
                "history/event",
                new EventEntry(
                        "t1.12",
                        EventType.BUSINESS,
                        "ProductViewed",
                        "browser",
                        "p3",
                        URL,
                        TITLE,
                        "en-GB",
                        "",
                        NOON + 200,
                        NOON + 150,
                        false,
                        List.of(new EventEntry.CategoryEntry("products", "Products", "product-path")),
                        LAMP));
        DecisionEntry.RuleEntry rule = new DecisionEntry.RuleEntry("interested-shopper", "Looked at three products");
        all.put(
                "history/decision-offered",
                new DecisionEntry(
                        null,
                        "Dm5c8RkSTyq",
                        rule,
                        NOON + 200,
                        List.of("t1.12"),
                        NOON + 200,
                        DecisionOutcome.OFFERED,
                        null,
                        Map.of(),
                        "chat-help",
                        ENGAGEMENT,
                        7));
        all.put(
                "history/decision-held-back",
                new DecisionEntry(
                        VISIT,
                        "Dp0w2LfXKzs",
                        rule,
                        NOON + 90_000,
                        List.of("t1.30"),
                        NOON + 90_000,
                        DecisionOutcome.HELD_BACK,
                        "cap-visit",
                        caps(),
                        "chat-help",
                        null,
                        7));
        all.put(
                "history/engagement",
                new EngagementEntry(
                        ENGAGEMENT,
                        rule,
                        "chat-help",
                        Channel.CHAT,
                        "default",
                        "closed",
                        "completed",
                        NOON + 200,
                        NOON + 900,
                        NOON + 5_000,
                        NOON + 60_000,
                        List.of(new StreamEvent.ChatMessage("m1", "agent", "How can I help?", NOON + 9_000))));
        all.put("history/refusal", new RefusalEntry("t1.40", "PageEntered", "p9", NOON + 8_000_000, "visit-ended"));
    }

    private static VisitOutcome outcome() {
        return new VisitOutcome(
                List.of(new VisitOutcome.FiredRule("interested-shopper", "Looked at three products", 1, 1)),
                List.of(new VisitOutcome.EngagementResult("H3rVt9LzTkmX0cPq6aBsDg", "closed", "completed")));
    }

    private static VisitEntry visit() {
        return new VisitEntry(
                VISIT,
                "shop",
                7,
                new VisitEntry.VisitorEntry(VISITOR, 1),
                NOON,
                null,
                List.of(new VisitEntry.IdentityEntry("ada@example.org", "authenticated")),
                Map.of("userAgent", "Mozilla/5.0"),
                "DE",
                3,
                12);
    }

    private static Map<String, JsonNode> caps() {
        return Map.of("limit", Json.MAPPER.valueToTree(2), "count", Json.MAPPER.valueToTree(2));
    }

    private static void addPublished(Map<String, Object> all) {
        Switches switches = new Switches(true, true, Set.of(RuleId.of("looks-at-premium")));
        all.put("published/activation", new Activation(7));
        all.put("published/active-version", new ActiveVersion("shop", 7, "0".repeat(64), NOON, switches));
        all.put("published/switches", switches);
        all.put("published/package", ExampleShop.unsigned(7).withSignature("c2lnbmF0dXJl"));
        all.put(
                "published/package-with-engagement-ui",
                ExampleShop.unsignedWithEngagementUi(8).withSignature("c2lnbmF0dXJl"));
    }
}
