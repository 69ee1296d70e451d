package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitorStateTest {
    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void beginsWithItsFormat() {
        assertThat(world.visitor.encode()[0]).isEqualTo((byte) 3);
    }

    @Test
    void refusesAnotherFormat() {
        assertThatThrownBy(() -> Visitor.decode(new byte[] {4, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a visitor's state of format 3, but got 4");
    }

    @Test
    void readsOffersOfTheFormatBefore() {
        world.visitor = kept(
                "AQd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRl"
                        + "c3QEREUBBHQxAgMAAAEEcDEEdDEAAAEGY2hhdAEAgLWa7sozAQSAtZruyjMAAAAAAQE/YnRjP3zOw/FvI8QZH6FTBmNoYXQJT0ZG"
                        + "RVJFRARwMQCwn5zuyjOAtZruyjMAAAABBmNoYXQBAYDNj+/KMwA=");
        world.passTo(60_000);

        assertThat(world.engagement().disposition()).isEqualTo("expired");
        assertThat(world.refusals()).isEmpty();
    }

    @Test
    void readsWaitingOffersOfTheFormatBefore() {
        world.visitor = kept(
                "AQd0ZXN0cwl2aXNpdG9yAQAAAAAAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRlc3QEREUBBHQxAgMAAAEE"
                        + "cDEEdDEAAAAAgLWa7sozAQOAtZruyjMAAAABAAZjaGF0gLWa7sozAQZ0MS4yBHAxAT9idGM/fM7D8W8jxBkfoVOwn5zuyjMAAAAA"
                        + "AYDNj+/KMwA=");
        world.passTo(60_000);

        assertThat(world.all(Effect.SlotReleased.class))
                .singleElement()
                .satisfies(freed -> assertThat(freed.agentGroup()).isEqualTo("desk"));
        assertThat(world.outcomes()).containsExactly("chat no-slot");
    }

    private static Visitor kept(String state) {
        return Visitor.decode(Base64.getDecoder().decode(state));
    }

    @Test
    void takesAFewHundredBytesInAnOrdinaryVisit() {
        for (int page = 0; page < 20; page++) {
            world.at(page * 10_000L).enter("page" + page).send("page" + page, "Chat");
        }

        assertThat(world.visitor.encode()).hasSizeLessThan(512);
    }

    @Test
    void staysBoundedWhateverTheBrowserSends() {
        String rest = "x".repeat(59);
        IntStream.range(100, 200).forEach(i -> world.send("t" + i + rest.substring(1), "p" + i + rest, PAGE_ENTERED));
        IntStream.range(100, 200).forEach(i -> world.named(SIGN_IN, "u" + i + "y".repeat(124)));
        IntStream.range(100, 200).forEach(i -> world.send("t" + i + ".0" + rest.substring(6), "p1", "Chat"));
        IntStream.range(0, 40)
                .forEach(i -> world.passTo(i * 60_000L).enter("again" + i).send("again" + i, "Chat"));

        assertThat(world.visitor.encode()).hasSizeLessThan(5 * 1024);
    }
}
