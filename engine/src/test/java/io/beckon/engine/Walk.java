package io.beckon.engine;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Any course of one visitor's visits, made of moves, and written down as inputs so that it can be taken again. */
final class Walk {
    static final VisitorId VISITOR = VisitorId.of("walker");
    static final Caps CAPS = new Caps(2, 3, 4, 6, null, 5_000L, 1_000L);

    private static final List<String> NAMES = List.of(
            "Chat",
            "More",
            "More",
            "Chat",
            "Once",
            "Page",
            "First",
            "Then",
            SystemEvents.PAGE_ENTERED,
            SystemEvents.PAGE_EXITED,
            SystemEvents.ENGAGEMENT_SHOWN,
            SystemEvents.ENGAGEMENT_ACCEPTED,
            SystemEvents.ENGAGEMENT_REJECTED,
            SystemEvents.ENGAGEMENT_IGNORED,
            SystemEvents.CHAT_STARTED,
            SystemEvents.CHAT_CLOSED,
            SystemEvents.CALLBACK_REQUESTED,
            SystemEvents.SIGN_IN);
    private static final int KINDS = 12;
    private static final int MOST_NAMES = NAMES.size();
    static final Packages PACKAGES = packages();

    /** One move of the visitor or of the host; small numbers that say what, where and after how long. */
    record Move(int kind, int visit, int tab, int page, int name, long gapMillis) {}

    final List<Input> inputs = new ArrayList<>();
    private final VisitorReducer reducer = new VisitorReducer(PACKAGES);
    private final Visitor visitor = Visitor.of(SiteOf.KEY, VISITOR);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<Effect.SlotRequested> asked = new ArrayDeque<>();
    private String engagement = "none";
    private long at = World.START;

    /** Takes the moves, and then waits until every visit is over. */
    static Walk of(List<Move> moves) {
        Walk walk = new Walk();
        moves.forEach(walk::take);
        while (walk.visitor.isLive()) {
            walk.at = walk.visitor.nextDeadlineMillis();
            walk.timer();
        }
        return walk;
    }

    /** The packages of a fresh machine. */
    static Packages packages() {
        SitePackage compiled = site().version(1);
        return (site, version) -> compiled;
    }

    /** The package as it is published. */
    static SignedPackage content() {
        return site().content(1);
    }

    private static SiteOf site() {
        Pattern absence = new Pattern.Absence(Filter.event("First"), Filter.event("Then"), 10_000, false);
        Pattern twice = new Pattern.Counter(Filter.event("More"), 2, new Window.Duration(20_000));
        return new SiteOf()
                .rule("chat", 1, "Chat", "chat", CAPS)
                .rule("call", 2, "Chat", "callback", new Caps(1, null, 2, null, null, null, null))
                .rule("note", 3, "Chat", null, Caps.NONE)
                .rule("more", "More", "banner")
                .rule("twice", twice, Repeat.EVERY_TIME, "chat")
                .rule("once", SiteOf.singleton("Once"), Repeat.ONCE_PER_VISIT, "chat")
                .rule("page", SiteOf.singleton("Page"), Repeat.ONCE_PER_PAGE_VIEW, "callback")
                .rule("absence", absence, Repeat.EVERY_TIME, "chat")
                .rule("rejected", SystemEvents.ENGAGEMENT_REJECTED, "banner")
                .rule("ended", SystemEvents.VISIT_ENDED, "banner")
                .capped(CAPS);
    }

    /** Any moves. */
    static Arbitrary<List<Move>> any() {
        Arbitrary<Long> gaps = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.longs().between(0, 3_000)),
                Tuple.of(4, Arbitraries.longs().between(0, 40_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 3_600_000)),
                Tuple.of(1, Arbitraries.of(10_000L, 20_000L, 30_000L, 60_000L, 1_920_000L)));
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.integers().between(0, 4)),
                                Tuple.of(1, Arbitraries.integers().between(5, 15))),
                        Arbitraries.integers().between(0, MOST_NAMES - 1),
                        gaps)
                .as(Move::new);
        return move.list().ofMinSize(20).ofMaxSize(60);
    }

    private void take(Move move) {
        at += move.gapMillis();
        switch (move.kind()) {
            case 0, 1, 2, 3, 4, 5 -> batch(move, List.of(event(move)));
            case 6 -> batch(move, List.of(event(move), event(move), event(move)));
            case 7 -> batch(move, List.of(event(move), left(move), event(move)));
            case 8, 9 -> answerSlot(move.name() % 4 != 0);
            case 10 -> timer();
            default -> again();
        }
    }

    private void batch(Move move, List<EventMessage> events) {
        VisitId visit = VisitId.of("visit" + move.visit());
        Input.Beginning beginning = new Input.Beginning(1, Map.of("userAgent", "Walk"), null);
        apply(new Input.Batch(SiteOf.KEY, VISITOR, visit, at, beginning, at, Source.BROWSER, events));
    }

    /** The page view of the move ends. */
    private EventMessage left(Move move) {
        int exited = NAMES.indexOf(SystemEvents.PAGE_EXITED);
        return event(new Move(move.kind(), move.visit(), move.tab(), move.page(), exited, move.gapMillis()));
    }

    private EventMessage event(Move move) {
        String name = NAMES.get(move.name());
        String tab = "t" + move.tab();
        int n = numbers.merge(tab, 1, Integer::sum);
        String id = move.gapMillis() % 7 == 6 ? "other-" + tab + "-" + n : tab + "." + n;
        long happened = move.gapMillis() % 11 == 10 ? at - 70_000 : at;
        EventType type = SystemEvents.isSystem(name) ? EventType.SYSTEM : EventType.BUSINESS;
        Map<String, JsonNode> values = Map.of(
                "engagementId", JsonNodeFactory.instance.stringNode(engagement),
                "userId", JsonNodeFactory.instance.stringNode("user" + move.page()));
        String page = move.page() == 4 ? null : "p" + move.page();
        String url = move.page() == 3 ? "https://shop.example/thanks" : "https://shop.example/";
        return new EventMessage(id, type, name, page, happened, url, null, null, null, values);
    }

    private void answerSlot(boolean granted) {
        if (!asked.isEmpty()) {
            Effect.SlotRequested oldest = asked.removeFirst();
            apply(new Input.SlotAnswered(SiteOf.KEY, VISITOR, oldest.visit(), at, oldest.engagement(), granted));
        }
    }

    /** A timer that is punctual, late or stale, as the time is. */
    private void timer() {
        VisitId visit = visitor.nextDeadlineVisit().orElse(VisitId.of("visit0"));
        long deadline = Math.min(visitor.nextDeadlineMillis(), at);
        apply(new Input.TimerDue(SiteOf.KEY, VISITOR, visit, at, deadline));
    }

    /** The browser has not heard of the answer to its last batch. */
    private void again() {
        inputs.reversed().stream()
                .filter(Input.Batch.class::isInstance)
                .map(Input.Batch.class::cast)
                .findFirst()
                .ifPresent(last -> apply(last.at(at)));
    }

    private void apply(Input input) {
        inputs.add(input);
        for (Effect effect : reducer.apply(visitor, input)) {
            if (effect instanceof Effect.SlotRequested request) {
                asked.addLast(request);
            } else if (effect instanceof Effect.EngagementRecorded recorded) {
                engagement = recorded.entry().id();
            }
        }
    }
}
