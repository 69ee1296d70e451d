package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.SIGN_IN;
import static io.beckon.definitions.wire.SystemEvents.USER_INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.wire.EventMessage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class VisitorStateTest {
    private static final String OF_FORMAT_2 =
            "Agd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRlc3QERE"
                    + "UCBHQxBR8ABHQyAwcAAbrN+6Xz85/y3gECBHAxBHQxAAAABHAyBHQyAAABBmNoYXQBALjMmu7KMwILgLWa7sozAgRwMQRwMgcAAQHpBx8BAQIN"
                    + "BIEF6QcQ0Q8BBYikAQZ0MS4zBHAxAQABAT9idGM/fM7D8W8jxBkfoVMGY2hhdAlPRkZFUkVEBHAyAOi2nO7KM7jMmu7KMwAAAQtSdWxlIGNoYX"
                    + "QGY2hhdAZDSEFUBmRlc2sAAQZjaGF0AQG45I/vyjMA";

    private static final String OF_FORMAT_3 =
            "Awd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRlc3QERE"
                    + "UCBHQxBR8ABHQyAwcAAbrN+6Xz85/y3gECBHAxBHQxAAAABHAyBHQyAAABBmNoYXQBALjMmu7KMwILgLWa7sozAgRwMQRwMgIEAwAAAAADAAAB"
                    + "AAAA6QMAAOkDAADRBwAACgEBAQAAAAEAAAABAQEAAAACAAAAAAAAAAAAAAAAAAAAAAABAQEAAAAEAAAAAQWIpAEGdDEuMwRwMQEAAQE/YnRjP3"
                    + "zOw/FvI8QZH6FTBmNoYXQJT0ZGRVJFRARwMgDotpzuyjO4zJruyjMAAAELUnVsZSBjaGF0BmNoYXQGQ0hBVAZkZXNrAAEGY2hhdAEBuOSP78oz"
                    + "AA==";

    private static final String OF_FORMAT_4 =
            "BAd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRlc3QEREUCBHQx"
                    + "BR8ABHQyAwcAAbrN+6Xz85/y3gECBHAxBHQxAAAABHAyBHQyAAABBmNoYXQBALjMmu7KMwILgJrGrZwBAAAEAAKAAwAAAAADAAABAAAA6QMAAOkDAADR"
                    + "BwAAAgRwMQRwMgoBAAEAAQAAAAEAAAABAAEAAQAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAEAAAAAQWIpAEGdDEuMwRw"
                    + "MQEAAQE/YnRjP3zOw/FvI8QZH6FTBmNoYXQJT0ZGRVJFRARwMgDotpzuyjO4zJruyjMAAAELUnVsZSBjaGF0BmNoYXQGQ0hBVAZkZXNrAAEGY2hhdAEB"
                    + "uOSP78ozAA==";

    private static final String OF_FORMAT_5 =
            "BQd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRlc3QEREUCBHQxBR"
                    + "8ABHQyAwcAAbrN+6Xz85/y3gECBHAxBHQxAAAABHAyBHQyAAABBmNoYXQBALjMmu7KMwILAACAmsatnAEAAAQAAoADAAAAAAMAAAEAAADpAwAA6QMAANEH"
                    + "AAACBHAxBHAyCgEAAQABAAAAAQAAAAEAAQABAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQAAAAQAAAABBYikAQZ0MS4zBHAxAQ"
                    + "ABAT9idGM/fM7D8W8jxBkfoVMGY2hhdAlPRkZFUkVEBHAyAOi2nO7KM7jMmu7KMwAAAQtSdWxlIGNoYXQGY2hhdAZDSEFUBmRlc2sAAQZjaGF0AQG45I/v"
                    + "yjMA";

    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void beginsWithItsFormat() {
        assertThat(world.visitor.encode()[0]).isEqualTo((byte) 6);
    }

    @Test
    void refusesAnotherFormat() {
        assertThatThrownBy(() -> Visitor.decode(new byte[] {7, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a visitor's state of format 1 to 6, but got 7");
    }

    @Test
    void readsOffersOfTheFirstFormat() {
        world.visitor = kept(
                "AQd0ZXN0cwl2aXNpdG9yAQGioAEBAAAAAQZjaGF0AaKgAQEAAAABAQAAAAAAAAAAAAAAAAAAAAABAYC1mu7KMwELdXNlckFnZW50BlRl"
                        + "c3QEREUBBHQxAgMAAAEEcDEEdDEAAAEGY2hhdAEAgLWa7sozAQSAtZruyjMAAAAAAQE/YnRjP3zOw/FvI8QZH6FTBmNoYXQJT0ZG"
                        + "RVJFRARwMQCwn5zuyjOAtZruyjMAAAABBmNoYXQBAYDNj+/KMwA=");
        world.passTo(60_000);

        assertThat(world.engagement().disposition()).isEqualTo("expired");
        assertThat(world.refusals()).isEmpty();
    }

    @Test
    void readsWaitingOffersOfTheFirstFormat() {
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

    /**
     * Written by the last code of its format: p1 and p2 are open; on p1 there were one Look, two Buys and a Read, on p2 a Scroll, on no page a
     * Stock; a chat is offered on p2 since second 3.
     */
    @ParameterizedTest
    @ValueSource(strings = {OF_FORMAT_2, OF_FORMAT_3, OF_FORMAT_4, OF_FORMAT_5})
    void readsAWholeVisitorOfAFormerFormat(String state) {
        World halfway = new World(new SiteOf()
                .rule("looks", counter("Look", 40, new Window.Duration(60_000)), Repeat.EVERY_TIME, "chat")
                .rule("buys", counter("Buy", 3, new Window.Duration(60_000)), Repeat.EVERY_TIME, "chat")
                .rule("first-page", counter("Read", 2, new Window.PageView()), Repeat.EVERY_TIME, "callback")
                .rule("second-page", counter("Scroll", 2, new Window.PageView()), Repeat.EVERY_TIME, "callback")
                .rule("no-page", counter("Stock", 2, new Window.PageView()), Repeat.EVERY_TIME, "callback")
                .rule("absent", absence("Buy", "Pay", 20_000), Repeat.EVERY_TIME, "chat")
                .rule("chat", "Chat", "chat"));
        halfway.visitor = kept(state);

        halfway.at(4_000).send("t3", "p1", "Buy").send("t3", "p1", "Read");
        halfway.send("t4", "p2", "Scroll").send("t4", "p2", "Read").fromServer("Stock");
        IntStream.range(0, 38).forEach(_ -> halfway.send("t3", "p1", "Look"));
        assertThat(halfway.outcomes())
                .containsExactly("buys engaged", "first-page engaged", "second-page engaged", "no-page engaged");

        halfway.send("t3", "p1", "Look").passTo(21_000);
        assertThat(halfway.outcomes())
                .endsWith("looks engaged", "absent engaged")
                .hasSize(6);

        halfway.passTo(60_000);
        assertThat(halfway.engagement().disposition()).isEqualTo("expired");
        assertThat(halfway.engagement().rule().name()).isEqualTo("Rule chat");
        assertThat(halfway.refusals()).isEmpty();
    }

    private static Pattern counter(String event, int times, Window window) {
        return new Pattern.Counter(Filter.event(event), times, window);
    }

    private static Pattern absence(String first, String then, long millis) {
        return new Pattern.Absence(Filter.event(first), Filter.event(then), millis, false);
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
    void staysBoundedWhateverAudiencesAskFor() {
        List<Condition> asked = new ArrayList<>();
        Stream.of("language", "referrer", "source", "medium", "campaign")
                .forEach(field -> asked.add(exists("visitor." + field)));
        String key = "k".repeat(63);
        Map<String, JsonNode> told = new HashMap<>();
        for (int n = 0; n < 8; n++) {
            asked.add(exists("visitor.fact." + key + n));
            told.put(key + n, StringNode.valueOf("€".repeat(2000)));
        }
        World asking = new World(new SiteOf().rule("chat", "Chat", "chat").audience("all", new Condition.Any(asked)));
        int before = world.enter("p1").visitor.encode().length;
        String euros = "€".repeat(1000);
        String url = "https://shop.example/?utm_source=" + euros + "&utm_medium=" + euros + "&utm_campaign=" + euros;
        asking.sendAll(List.of(new EventMessage(
                "t1.1", EventType.SYSTEM, USER_INFO, "p1", World.START, url, "p1", euros, euros, told)));

        assertThat(asking.visitor.encode().length - before).isBetween(2048, 4 * 1024);
    }

    private static Condition exists(String field) {
        return new Condition.Compare(new Field(field), Operator.EXISTS, List.of(), false);
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
