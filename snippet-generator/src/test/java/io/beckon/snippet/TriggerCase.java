package io.beckon.snippet;

import io.beckon.definitions.site.Trigger;
import java.util.function.Consumer;

/**
 * What a visitor does in a page with the triggers of {@code ExampleTriggers}, whose elements are {@code a} and {@code b}.
 *
 * @param hit makes the trigger's event happen once
 * @param nearMiss looks alike and does not
 * @param again goes on after a hit
 * @param inAll how often the event happened after both
 */
record TriggerCase(Consumer<AgentPage> hit, Consumer<AgentPage> nearMiss, Consumer<AgentPage> again, int inAll) {
    private static final String OUT_OF_THE_TOP = "{\"relatedTarget\": null, \"clientY\": -1}";
    private static final String ON_THE_SPOT = "{\"clientX\": 10, \"clientY\": 10, \"detail\": 1}";
    private static final String ELSEWHERE = "{\"clientX\": 50, \"clientY\": 10, \"detail\": 1}";

    /** The case of a trigger. */
    static TriggerCase of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom _ ->
                repeating(page -> fire(page, "a", "click", 2), page -> {
                    fire(page, "b", "click", 2);
                    fire(page, "a", "click", 1);
                });
            case Trigger.EnterKey _ ->
                repeating(page -> page.fireOn("a", "keydown", "{\"key\": \"Enter\"}"), page -> {
                    page.fireOn("b", "keydown", "{\"key\": \"Enter\"}");
                    page.fireOn("a", "keydown", "{\"key\": \"e\"}");
                    page.fireOn("a", "keydown", "{\"key\": \"Enter\", \"isComposing\": true}");
                });
            case Trigger.Timeout _ ->
                once(page -> page.pass(5_000), page -> page.pass(4_900), page -> page.pass(60_000));
            case Trigger.Idle _ ->
                new TriggerCase(
                        page -> page.pass(30_000),
                        page -> {
                            page.pass(29_000);
                            page.fire("pointermove", "{}");
                            page.pass(29_000);
                        },
                        page -> {
                            page.pass(60_000);
                            page.fireOn("a", "keydown");
                            page.pass(30_000);
                        },
                        2);
            case Trigger.Dwell _ ->
                once(
                        page -> {
                            page.pass(30_000);
                            page.show(false);
                            page.show(true);
                            page.pass(30_000);
                        },
                        page -> {
                            page.pass(59_000);
                            page.show(false);
                            page.pass(600_000);
                        },
                        page -> {
                            page.pass(120_000);
                            page.show(false);
                            page.show(true);
                            page.pass(120_000);
                        });
            case Trigger.Scroll _ ->
                once(page -> page.run("browser.scroll(750)"), page -> page.run("browser.scroll(700)"), page -> {
                    page.run("browser.scroll(0)");
                    page.run("browser.scroll(1000)");
                });
            case Trigger.Visible _ ->
                repeating(
                        page -> {
                            page.run("browser.intersect(0.2)");
                            page.run("browser.intersect(0.495)");
                            page.pass(1_000);
                        },
                        page -> {
                            page.run("browser.intersect(0.5)");
                            page.pass(900);
                            page.run("browser.intersect(0.48)");
                            page.pass(5_000);
                            page.run("browser.intersect(0.9)");
                            page.show(false);
                            page.pass(5_000);
                        });
            case Trigger.Appears _ ->
                // It is there from the beginning, and that counts.
                new TriggerCase(
                        _ -> {},
                        page -> {
                            page.run("browser.remove('b')");
                            page.pass(200);
                            page.run("browser.add('b')");
                            page.pass(200);
                        },
                        page -> {
                            page.run("browser.remove('a')");
                            page.pass(200);
                            page.run("browser.add('a')");
                            page.pass(200);
                        },
                        2);
            case Trigger.Disappears _ ->
                repeating(
                        page -> {
                            page.run("browser.remove('a')");
                            page.pass(200);
                            page.run("browser.add('a')");
                            page.pass(200);
                        },
                        page -> {
                            page.run("browser.remove('b')");
                            page.pass(200);
                        });
            case Trigger.ExitIntent _ ->
                repeating(page -> page.fireOn("a", "mouseout", OUT_OF_THE_TOP), page -> {
                    page.fireOn("a", "mouseout", "{\"relatedTarget\": null, \"clientY\": 5}");
                    page.fireOn("a", "mouseout", "{\"relatedTarget\": {}, \"clientY\": -1}");
                    page.show(false);
                });
            case Trigger.Route _ ->
                repeating(
                        page -> page.run("history.pushState(null, '', '/' + browser.next())"),
                        page -> page.run("history.pushState(null, '', '/a?dropped=1')"));
            case Trigger.RageClick _ ->
                repeating(page -> fire(page, ON_THE_SPOT, 3, 300), page -> {
                    fire(page, ON_THE_SPOT, 3, 600);
                    fire(page, ELSEWHERE, 1, 0);
                    fire(page, ON_THE_SPOT, 1, 0);
                    fire(page, ELSEWHERE, 1, 0);
                });
            case Trigger.FormAbandon _ ->
                repeating(
                        page -> {
                            page.fireOn("a", "input");
                            page.run("history.pushState(null, '', '/' + browser.next())");
                        },
                        page -> {
                            page.fireOn("a", "input");
                            page.fireOn("a", "submit");
                            page.fireOn("b", "input");
                            page.fire("pagehide", "{}");
                        });
            case Trigger.JsError _ ->
                repeating(page -> page.fire("error", "{\"message\": \"Uncaught Error: Checkout failed\"}"), page -> {
                    page.fire("error", "{\"message\": \"Uncaught Error: Search failed\"}");
                    page.fire("error", "{}");
                    page.fireOn("a", "error", "{\"message\": \"A picture of the checkout\"}");
                });
            case Trigger.Custom _ ->
                repeating(page -> page.push("['event', 'Pushed']"), page -> page.push("['event', 'PushedToo']"));
        };
    }

    private static TriggerCase repeating(Consumer<AgentPage> hit, Consumer<AgentPage> nearMiss) {
        return new TriggerCase(hit, nearMiss, hit, 2);
    }

    private static TriggerCase once(Consumer<AgentPage> hit, Consumer<AgentPage> nearMiss, Consumer<AgentPage> again) {
        return new TriggerCase(hit, nearMiss, again, 1);
    }

    private static void fire(AgentPage page, String element, String type, int times) {
        for (int i = 0; i < times; i++) {
            page.fireOn(element, type);
        }
    }

    private static void fire(AgentPage page, String click, int times, long millis) {
        for (int i = 0; i < times; i++) {
            page.fireOn("a", "click", click);
            page.pass(millis);
        }
    }
}
