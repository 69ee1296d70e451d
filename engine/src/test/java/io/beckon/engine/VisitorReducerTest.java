package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_OFFERED;
import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.VISIT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorReducerTest {
    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void offersWhenARuleFires() {
        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED, "Chat", ENGAGEMENT_OFFERED);
    }
}
