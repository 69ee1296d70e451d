package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One visitor, his browser and a host around the reducer; whatever happens is kept. */
final class World {
    static final long START = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();
    static final VisitId VISIT = VisitId.of("AAAAAAAAAAAAAAAAAAAAAA");

    private final Map<Integer, SitePackage> packages = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final VisitorReducer reducer;
    final List<Effect> effects = new ArrayList<>();
    Visitor visitor = Visitor.of(SiteOf.KEY, VisitorId.of("visitor"));
    Switches switches = Switches.ALL_ON;
    VisitId visit = VISIT;
    long at = START;
    int active = 1;
    boolean slotsAreFree = true;
    /** The engagement that was offered last. */
    String offered = "none";

    World(SiteOf site) {
        publish(site, 1);
        reducer = new VisitorReducer((key, version) -> {
            SitePackage found = packages.get(version);
            return found == null ? null : found.withSwitches(switches);
        });
    }

    World publish(SiteOf site, int version) {
        packages.put(version, site.version(version));
        active = version;
        return this;
    }

    World at(long millisAfterStart) {
        at = START + millisAfterStart;
        return this;
    }

    /** The next event of a tab. */
    EventMessage event(String tab, String page, String name, Map<String, JsonNode> values) {
        int n = numbers.merge(tab, 1, Integer::sum);
        EventType type = SystemEvents.isSystem(name) ? EventType.SYSTEM : EventType.BUSINESS;
        String url = "https://shop.example/" + page;
        return new EventMessage(tab + "." + n, type, name, page, at, url, page, "en", "", values);
    }

    World send(String tab, String page, String name) {
        return sendAll(List.of(event(tab, page, name, Map.of())));
    }

    World send(String page, String name) {
        return send("t1", page, name);
    }

    World enter(String page) {
        return send(page, SystemEvents.PAGE_ENTERED);
    }

    /** The browser says something about the engagement that was offered last. */
    World answer(String tab, String page, String name) {
        JsonNode id = JsonNodeFactory.instance.stringNode(offered);
        return sendAll(List.of(event(tab, page, name, Map.of("engagementId", id))));
    }

    World answer(String name) {
        return answer("t1", "p1", name);
    }

    /** The site says who the visitor is. */
    World named(String name, String userId) {
        Map<String, JsonNode> values = Map.of("userId", JsonNodeFactory.instance.stringNode(userId));
        return sendAll(List.of(event("t1", "p1", name, values)));
    }

    /** Somebody signs in with a proof that is worth this. */
    World signedIn(String userId, Proof proof) {
        EventMessage signIn =
                event("t1", "p1", SystemEvents.SIGN_IN, Map.of("userId", JsonNodeFactory.instance.stringNode(userId)));
        return apply(batch(List.of(signIn)).withProofs(Map.of(0, proof)));
    }

    World fromServer(String name) {
        EventMessage message =
                new EventMessage("order-1", EventType.BUSINESS, name, null, at, null, null, null, null, Map.of());
        return apply(new Input.Batch(SiteOf.KEY, visitor.id(), visit, at, null, at, Source.SERVER, List.of(message)));
    }

    World sendAll(List<EventMessage> events) {
        return apply(batch(events));
    }

    private Input.Batch batch(List<EventMessage> events) {
        Input.Beginning beginning = new Input.Beginning(active, Map.of("userAgent", "Test"), "DE");
        return new Input.Batch(SiteOf.KEY, visitor.id(), visit, at, beginning, at, Source.BROWSER, events);
    }

    /** What is due until then happens on time. */
    World passTo(long millisAfterStart) {
        while (visitor.nextDeadlineMillis() <= START + millisAfterStart) {
            at = visitor.nextDeadlineMillis();
            apply(new Input.TimerDue(
                    SiteOf.KEY, visitor.id(), visitor.nextDeadlineVisit().orElseThrow(), at, at));
        }
        return at(millisAfterStart);
    }

    World slot(boolean granted) {
        Effect.SlotRequested last = all(Effect.SlotRequested.class).toList().getLast();
        return apply(new Input.SlotAnswered(SiteOf.KEY, visitor.id(), last.visit(), at, last.engagement(), granted));
    }

    World apply(Input input) {
        List<Effect> following = reducer.apply(visitor, input);
        effects.addAll(following);
        following.forEach(this::remember);
        visitor = Visitor.decode(visitor.encode());
        if (slotsAreFree) {
            for (Effect effect : following) {
                if (effect instanceof Effect.SlotRequested asked) {
                    grant(asked.visit(), asked.engagement());
                }
            }
        }
        return this;
    }

    private void remember(Effect effect) {
        if (effect instanceof Effect.EngagementRecorded recorded
                && recorded.entry().status().equals("offered")) {
            offered = recorded.entry().id();
        }
    }

    private void grant(VisitId asking, EngagementId engagement) {
        apply(new Input.SlotAnswered(SiteOf.KEY, visitor.id(), asking, at, engagement, true));
    }

    /** Forgets what followed so far. */
    World forget() {
        effects.clear();
        return this;
    }

    <T extends Effect> Stream<T> all(Class<T> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }

    List<DecisionEntry> decisions() {
        return all(Effect.DecisionRecorded.class)
                .map(Effect.DecisionRecorded::entry)
                .toList();
    }

    DecisionEntry decision() {
        assertThat(decisions()).isNotEmpty();
        return decisions().getLast();
    }

    /** Outcome or reason of each decision. */
    List<String> outcomes() {
        return decisions().stream()
                .map(entry -> entry.rule().id() + " " + (entry.reason() == null ? "offered" : entry.reason()))
                .toList();
    }

    EngagementEntry engagement() {
        return all(Effect.EngagementRecorded.class).toList().getLast().entry();
    }

    List<EventEntry> events() {
        return all(Effect.EventRecorded.class).map(Effect.EventRecorded::entry).toList();
    }

    List<String> eventNames() {
        return events().stream().map(EventEntry::name).toList();
    }

    List<String> refusals() {
        return all(Effect.EventRefused.class)
                .map(refused -> refused.entry().id() + " " + refused.entry().reason())
                .toList();
    }

    List<StreamEvent> pushes() {
        return all(Effect.Pushed.class).map(Effect.Pushed::event).toList();
    }

    StreamEvent.State state() {
        return visitor.state(visit, at, (_, version) -> packages.get(version));
    }
}
