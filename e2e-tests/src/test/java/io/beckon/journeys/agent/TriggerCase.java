package io.beckon.journeys.agent;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What somebody does with a trigger of the schema in the page of {@link TriggerPage}.
 *
 * @param trigger what the schema calls it
 * @param parameters its parameters in {@code site.json}
 * @param hit makes the trigger happen once
 * @param nearMiss looks alike and does not
 * @param again goes on after the hit
 * @param inAll how often the event happened after both
 */
record TriggerCase(
        String trigger,
        Map<String, Object> parameters,
        Consumer<Act> hit,
        Consumer<Act> nearMiss,
        Consumer<Act> again,
        int inAll) {
    /** One for every trigger. */
    static final List<TriggerCase> ALL = List.of(
            new TriggerCase(
                    "dom",
                    Map.of("action", "click", "element", "button", "count", 2),
                    act -> act.click("button", 2),
                    act -> act.click("button", 1).click("other", 2),
                    act -> act.click("button", 2),
                    2),
            new TriggerCase(
                    "enterkey",
                    Map.of("element", "field", "count", 1),
                    act -> act.type("field", "x").pressEnter("field"),
                    act -> act.type("field", "x").pressEnter("other-field"),
                    act -> act.pressEnter("field"),
                    2),
            new TriggerCase(
                    "timeout",
                    Map.of("millis", 2_500),
                    act -> act.stay(2_600),
                    act -> act.stay(500),
                    act -> act.stay(2_600),
                    1),
            new TriggerCase(
                    "idle",
                    Map.of("millis", 1_000, "count", 1),
                    act -> act.stay(1_300),
                    act -> act.run("setInterval(() => document.dispatchEvent(new Event('pointermove')), 100)")
                            .stay(1_500),
                    act -> act.type("field", "x").stay(1_300),
                    2),
            new TriggerCase(
                    "dwell",
                    Map.of("millis", 2_500),
                    act -> act.stay(2_700),
                    act -> act.lookAway(2_700),
                    act -> act.stay(2_700),
                    1),
            new TriggerCase(
                    "scroll",
                    Map.of("depth", 60, "unit", "percent"),
                    act -> act.run(scrollTo(0.65)).settle(),
                    act -> act.run(scrollTo(0.55)).settle(),
                    act -> act.run(scrollTo(0)).settle().run(scrollTo(1)).settle(),
                    1),
            new TriggerCase(
                    "visible",
                    Map.of("element", "far", "percent", 60, "millis", 1_000, "count", 1),
                    act -> act.run(scrollTo(1)).stay(1_300),
                    act -> act.run(scrollTo(1)).stay(200).run(scrollTo(0)).stay(1_300),
                    act -> act.run(scrollTo(0)).settle().run(scrollTo(1)).stay(1_300),
                    2),
            new TriggerCase(
                    "appears",
                    Map.of("element", "late", "count", 1),
                    act -> act.run(add("late")).settle(),
                    act -> act.run(add("late-too")).settle(),
                    act -> act.run(remove("late")).settle().run(add("late")).settle(),
                    2),
            new TriggerCase(
                    "disappears",
                    Map.of("element", "other", "count", 1),
                    act -> act.run(remove("other")).settle(),
                    act -> act.run(remove("button")).settle(),
                    act -> act.run(add("other")).settle().run(remove("other")).settle(),
                    2),
            new TriggerCase(
                    "exitintent",
                    Map.of("count", 1),
                    act -> act.run(leaveBy(-1)),
                    act -> act.run(leaveBy(300)),
                    act -> act.run(leaveBy(-1)),
                    2),
            new TriggerCase(
                    "route",
                    Map.of(),
                    act -> act.run(route("one")).settle(),
                    act -> act.run("history.replaceState(null, '', '#there')").settle(),
                    act -> act.run(route("two")).settle(),
                    2),
            new TriggerCase(
                    "rageclick",
                    Map.of("clicks", 4, "millis", 3_000, "count", 1),
                    act -> act.click("other", 4),
                    act -> act.click("other", 3).click("button", 3),
                    act -> act.click("other", 4),
                    2),
            new TriggerCase(
                    "formabandon",
                    Map.of("element", "form"),
                    act -> act.type("field", "x").run(route("one")).settle(),
                    act -> act.type("field", "x")
                            .pressEnter("field")
                            .run(route("one"))
                            .settle(),
                    act -> act.type("field", "x").run(route("two")).settle(),
                    2),
            new TriggerCase(
                    "jserror",
                    Map.of("message", "Checkout", "count", 1),
                    act -> act.run(fail("the checkout broke")).settle(),
                    act -> act.run(fail("the search broke")).settle(),
                    act -> act.run("reject('no checkout')").settle(),
                    2),
            new TriggerCase(
                    "custom",
                    Map.of("name", "Told", "count", 1),
                    act -> act.push("Told"),
                    act -> act.push("ToldToo"),
                    act -> act.push("Told"),
                    2));

    /** The name of the event that it leads to. */
    String event() {
        return "On." + trigger;
    }

    private static String scrollTo(double share) {
        return "scrollTo({top: %s * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant'})"
                .formatted(share);
    }

    private static String add(String id) {
        return "document.body.prepend(Object.assign(document.createElement('p'), {id: '%s'}))".formatted(id);
    }

    private static String remove(String id) {
        return "document.getElementById('%s').remove()".formatted(id);
    }

    private static String leaveBy(int y) {
        return "document.body.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: %d}))".formatted(y);
    }

    private static String route(String name) {
        return "history.pushState(null, '', location.pathname.split('/').slice(0, 3).join('/') + '/%s')"
                .formatted(name);
    }

    private static String fail(String message) {
        return "fail('%s')".formatted(message);
    }
}
