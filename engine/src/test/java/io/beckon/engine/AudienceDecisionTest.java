package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.SIGN_IN;
import static io.beckon.definitions.wire.SystemEvents.USER_INFO;
import static io.beckon.definitions.wire.SystemEvents.VISIT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Proof;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The step of the policy that asks whom a rule is for. */
class AudienceDecisionTest {
    private static final Condition IN_AUSTRIA = is(Field.VISITOR_COUNTRY, "AT");
    private static final Condition FROM_SPRING = is(Field.VISITOR_CAMPAIGN, "spring");

    @Test
    void saysWhichComparisonTheVisitorFails() {
        Condition condition = new Condition.All(List.of(is(Field.VISITOR_VISITS, "1"), IN_AUSTRIA, FROM_SPRING));
        World world = new World(chat(condition));

        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat audience");
        assertThat(world.decision().facts())
                .isEqualTo(facts("{'audience':'a','field':'visitor.country','operator':'equals','expected':'AT',"
                        + "'actual':'DE'}"));
        assertThat(world.pushes()).isEmpty();
    }

    @Test
    void saysWhatIsNotKnownAndWhatShouldNotBe() {
        World unknown = new World(chat(FROM_SPRING));
        World unwanted = new World(chat(new Condition.None(List.of(is(Field.VISITOR_COUNTRY, "de")))));

        unknown.enter("p1").send("p1", "Chat");
        unwanted.enter("p1").send("p1", "Chat");

        assertThat(unknown.decision().facts()).doesNotContainKey("actual").containsKey("expected");
        assertThat(unwanted.decision().facts())
                .isEqualTo(facts("{'audience':'a','field':'visitor.country','operator':'equals','expected':'de',"
                        + "'unwanted':true,'actual':'DE'}"));
    }

    @Test
    void offersToThoseInTheAudienceAndToEverybodyWhereThereIsNone() {
        World world = new World(chat(is(Field.VISITOR_COUNTRY, "de")).rule("other", "Other", "chat"));

        world.enter("p1").send("p1", "Chat").passTo(60_000).send("p1", "Other");

        assertThat(world.outcomes()).containsExactly("chat offered", "other offered");
    }

    @Test
    void asksAfterTheScheduleAndBeforeWhatIsOpen() {
        Schedule over = new Schedule(null, Instant.ofEpochMilli(World.START));
        World world = new World(new SiteOf()
                .audience("a", IN_AUSTRIA)
                .rule("first", "First", "chat")
                .scheduled("late", "Chat", over)
                .onlyFor("a")
                .rule("chat", "Chat", "chat")
                .onlyFor("a"));

        world.enter("p1").send("p1", "First").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("first offered", "late outside-schedule", "chat audience");
    }

    @Test
    void spendsTheFiringOfARuleThatIsForOthers() {
        Pattern once = SiteOf.singleton("Chat");
        World world = new World(new SiteOf()
                .audience("a", is(Field.VISITOR_IDENTITY, "claimed"))
                .rule("chat", once, Repeat.ONCE_PER_VISIT, "chat")
                .onlyFor("a"));

        world.enter("p1").send("p1", "Chat").named(SIGN_IN, "ada").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat audience");
    }

    @Test
    void knowsWhatTheFiringEventItselfTells() {
        World world = new World(new SiteOf()
                .audience("known", new Condition.All(List.of(is(Field.VISITOR_IDENTITY, "authenticated"))))
                .audience("gold", is(Field.fact("status"), "gold"))
                .rule("welcome", SIGN_IN, "chat")
                .onlyFor("known")
                .rule("golden", USER_INFO, "chat")
                .onlyFor("gold"));

        world.enter("p1").signedIn("ada", Proof.VALID).passTo(60_000);
        world.sendAll(List.of(world.event("t1", "p1", USER_INFO, facts("{'status':'gold'}"))));

        assertThat(world.outcomes()).containsExactly("welcome offered", "golden offered");
    }

    @Test
    void knowsWhereTheVisitCameFromWhenItBegins() {
        World world = new World(new SiteOf()
                .audience("a", FROM_SPRING)
                .rule("start", VISIT_STARTED, "chat")
                .onlyFor("a"));

        world.sendAll(List.of(landing("spring")));

        assertThat(world.outcomes()).containsExactly("start offered");
    }

    @Test
    void knowsTheVisitorWhenATimerFires() {
        Pattern silence = new Pattern.Absence(Filter.event(PAGE_ENTERED), Filter.event("Buy"), 10_000, false);
        World world = new World(new SiteOf()
                .audience("a", FROM_SPRING)
                .rule("silent", silence, Repeat.EVERY_TIME, "chat")
                .onlyFor("a"));

        world.sendAll(List.of(landing("spring"))).passTo(20_000);

        assertThat(world.outcomes()).containsExactly("silent offered");
    }

    @Test
    void countsTheVisitsOfAVisitor() {
        World world = new World(chat(is(Field.VISITOR_VISITS, "2")));

        world.enter("p1").send("p1", "Chat");
        world.visit = VisitId.of("BAAAAAAAAAAAAAAAAAAAAA");
        world.send("t2", "p2", PAGE_ENTERED).send("t2", "p2", "Chat");

        assertThat(world.outcomes()).containsExactly("chat audience", "chat offered");
    }

    @Test
    void asksAgainWhenTheSlotComes() {
        World world = new World(chat(is(Field.VISITOR_IDENTITY, "anonymous")));
        world.slotsAreFree = false;

        world.enter("p1").send("p1", "Chat").named(USER_INFO, "ada").slot(true);

        assertThat(world.outcomes()).containsExactly("chat audience");
        assertThat(world.decision().facts())
                .isEqualTo(facts("{'audience':'a','field':'visitor.identity',"
                        + "'operator':'equals','expected':'anonymous','actual':'recognised'}"));
    }

    private static SiteOf chat(Condition condition) {
        return new SiteOf()
                .audience("a", condition)
                .rule("chat", "Chat", "chat")
                .onlyFor("a");
    }

    private static EventMessage landing(String campaign) {
        String url = "https://shop.example/?utm_campaign=" + campaign;
        return new EventMessage(
                "t1.1", EventType.SYSTEM, PAGE_ENTERED, "p1", World.START, url, "p1", "en", "", Map.of());
    }

    private static Condition is(Field field, String operand) {
        return new Condition.Compare(field, Operator.EQUALS, List.of(operand), false);
    }

    private static Map<String, JsonNode> facts(String json) {
        Map<String, JsonNode> facts = new HashMap<>();
        Json.MAPPER
                .readTree(json.replace('\'', '"'))
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }
}
