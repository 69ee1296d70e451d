package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.published.Switches;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every visit is judged by one version; the switches act on all of them. */
class VersionTest {
    private final SiteOf first = new SiteOf().rule("old", "Chat", "chat");
    private final SiteOf second = new SiteOf().rule("new", "Chat", "chat");
    private final World world = new World(first);

    @Test
    void keepsTheVersionThatTheVisitBeganWith() {
        world.enter("p1").publish(second, 2).send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("old offered");
        assertThat(world.decision().version()).isEqualTo(1);
    }

    @Test
    void beginsANewVisitWithTheActiveVersion() {
        world.enter("p1").publish(second, 2);
        world.visit = VisitId.of("second");
        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("new offered");
        assertThat(world.decision().version()).isEqualTo(2);
    }

    @Test
    void rollsBackForNewVisits() {
        world.publish(second, 2).active = 1;
        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("old offered");
    }

    @Test
    void stopsTheOffersOfAllVersionsAtOnce() {
        world.enter("p1").publish(second, 2);
        world.visit = VisitId.of("second");
        world.enter("p1");
        world.switches = new Switches(true, false, Set.of());

        world.send("p1", "Chat");
        world.visit = World.VISIT;
        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("new offers-off", "old offers-off");
    }
}
