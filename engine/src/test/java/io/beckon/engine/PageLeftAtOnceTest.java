package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.explanation.Explanation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is explained of a rule that fired in a page view which ended in the same moment. */
class PageLeftAtOnceTest {
    @Test
    void letsARuleFireAgainThatHadWaitedUntilItsPageWasLeftInTheSameBatch() {
        World world = world("Asked");

        world.enter("p1").sendAll(List.of(asked(world), left(world)));
        world.at(5_000).enter("p2").send("p2", "Asked");

        assertThat(world.outcomes()).containsExactly("once page-left");
        assertThat(firedOn(world, "Asked")).containsExactly("p1", "p2");
    }

    @Test
    void holdsARuleForSpentWhosePageWasLeftAlreadyWhenItFired() {
        World world = world(SystemEvents.PAGE_EXITED);

        world.enter("p1").sendAll(List.of(left(world)));
        world.at(5_000).enter("p2").send("p2", SystemEvents.PAGE_EXITED);

        assertThat(world.outcomes()).containsExactly("once page-left");
        assertThat(firedOn(world, SystemEvents.PAGE_EXITED)).containsExactly("p1");
    }

    private static SiteOf site(String event) {
        return new SiteOf().rule("once", SiteOf.singleton(event), Repeat.ONCE_PER_VISIT, "chat");
    }

    private static World world(String event) {
        World world = new World(site(event));
        world.slotsAreFree = false;
        return world;
    }

    private static EventMessage asked(World world) {
        return world.event("t1", "p1", "Asked", Map.of());
    }

    private static EventMessage left(World world) {
        return world.event("t1", "p1", SystemEvents.PAGE_EXITED, Map.of());
    }

    /** The page views in which the rule is explained to have fired. */
    private static List<@Nullable String> firedOn(World world, String event) {
        return Explainer.of(site(event).content(1))
                .orElseThrow()
                .explain(world.events(), world.decisions(), world.at)
                .stream()
                .flatMap(explained -> ((Explanation.Followed) explained).firings().stream())
                .map(firing -> firing.by().message().page())
                .toList();
    }
}
