package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CONSENT_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.published.Switches;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/** The step of the policy that asks whether the visitor wants offers. */
class ConsentDecisionTest {
    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void offersNothingToWhoRefusesOffers() {
        say(Map.of("engagement", BooleanNode.FALSE));

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat no-consent");
        assertThat(world.pushes()).isEmpty();
    }

    @Test
    void offersAgainOnceOffersAreWelcome() {
        say(Map.of("engagement", BooleanNode.FALSE));
        say(Map.of("engagement", BooleanNode.TRUE));

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    /** What is left out stays as it was, and what is not said plainly is not said. */
    @ParameterizedTest
    @CsvSource({"monitoring,true", "monitoring,false", "engagement,text"})
    void keepsWhatWasSaidUntilTheContraryIsSaid(String part, String value) {
        JsonNode said = value.equals("text") ? StringNode.valueOf("true") : BooleanNode.valueOf(value.equals("true"));
        say(Map.of("engagement", BooleanNode.FALSE));
        say(Map.of(part, said));

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat no-consent");
    }

    @Test
    void offersWhenOnlyMonitoringIsRefused() {
        say(Map.of("monitoring", BooleanNode.FALSE));

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    @Test
    void asksAfterTheKillSwitchAndBeforeThePage() {
        world.switches = new Switches(true, false, Set.of());
        say(Map.of("engagement", BooleanNode.FALSE));
        world.send("p1", "Chat");
        world.switches = Switches.ALL_ON;
        world.enter("thanks").send("thanks", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offers-off", "chat no-consent");
    }

    @Test
    void asksAgainWhenASlotComes() {
        World waiting = new World(new SiteOf().rule("chat", "Chat", "chat"));
        waiting.slotsAreFree = false;
        waiting.enter("p1").send("p1", "Chat");

        waiting.sendAll(List.of(waiting.event("t1", "p1", CONSENT_CHANGED, Map.of("engagement", BooleanNode.FALSE))));
        waiting.slot(true);

        assertThat(waiting.outcomes()).containsExactly("chat no-consent");
    }

    @Test
    void isKeptInTheState() {
        say(Map.of("engagement", BooleanNode.FALSE));
        world.visitor = Visitor.decode(world.visitor.encode());

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat no-consent");
    }

    private void say(Map<String, JsonNode> consent) {
        world.enter("p1").sendAll(List.of(world.event("t1", "p1", CONSENT_CHANGED, consent)));
    }
}
