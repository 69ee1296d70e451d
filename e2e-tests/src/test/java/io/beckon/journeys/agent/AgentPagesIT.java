package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The lives that pages lead: parts in shadow roots and late ones, routes, back and forth, several tabs, and the end. */
@Journey
class AgentPagesIT {
    private static final String CONTENT = "<b id=label>Label</b><button id=button>Button</button><input id=field>";
    private static final int BURST = 20;
    private static final String BURSTING = """
            <script>
              const burst = () => { for (let n = 0; n < %d; n++) beckon.push(['event', 'Burst', {n}]); };
              const tabs = new BroadcastChannel('tabs');
              tabs.onmessage = burst;
              const all = () => { tabs.postMessage(''); burst(); };
            </script>
            """.formatted(BURST);

    private static TestPages pages;

    /** What the site has for these stories. */
    static void define(AgentSite site) {
        site.with("button", "field", "form", "label")
                .with("Pressed", "dom", on("click", "button", 1), Map.of("label", text("label")))
                .with("PressedTwice", "dom", on("click", "button", 2), Map.of())
                .with("Changed", "dom", on("change", "field", 1), Map.of())
                .with("Abandoned", "formabandon", Map.of("element", "form"), Map.of());
    }

    @BeforeAll
    static void putPages(Stage stage) {
        SharedSite site = SharedSite.of(stage);
        pages = site.pages();
        pages.put("empty", TestPages.html(site.script(), ""));
        pages.put("tab", TestPages.html(site.script(), BURSTING));
        pages.put(
                "plain", TestPages.html(site.script(), "<form id=form onsubmit='return false'>" + CONTENT + "</form>"));
    }

    @Test
    void happensInsideOfNestedShadowRoots(Stage stage) {
        Act act = visitor(stage).open("empty/shadow").run("""
                const inside = (host) => host.attachShadow({mode: 'open'});
                const outer = inside(document.body.appendChild(document.createElement('div')));
                window.inner = inside(outer.appendChild(document.createElement('div')));
                inner.setHTMLUnsafe('%s');
                """.formatted(CONTENT.replace("Label", "Inner")));

        part(act, "field").sendKeys("x");
        part(act, "button").click();

        RecordedVisit visit = stage.received(act.visitId(), "the press", it -> it.has("Pressed"));
        assertThat(visit.events("Changed")).hasSize(1);
        assertThat(visit.events("Pressed")).extracting(RecordedEvent::data).containsExactly(Map.of("label", "Inner"));
    }

    @Test
    void happensOnceToWhatHasASlotInAShadowRoot(Stage stage) {
        Act act = visitor(stage).open("empty/slot").run("""
                const host = document.body.appendChild(document.createElement('div'));
                host.attachShadow({mode: 'open'}).append(document.createElement('slot'));
                host.setHTMLUnsafe('%s');
                """.formatted(CONTENT));

        act.browser().driver().findElement(By.id("field")).sendKeys("x");
        act.click("button", 1);

        RecordedVisit visit = stage.received(act.visitId(), "the press", it -> it.has("Pressed"));
        assertThat(visit.events("Changed")).hasSize(1);
        assertThat(visit.events("Pressed")).hasSize(1);
    }

    @Test
    void happensOnElementsThatComeAndGo(Stage stage) {
        Act act = visitor(stage).open("empty/late");

        for (String label : List.of("First", "Second")) {
            act.run("document.body.setHTMLUnsafe('%s')".formatted(CONTENT.replace("Label", label)))
                    .click("button", 1);
        }

        RecordedVisit visit = stage.received(act.visitId(), "both presses", it -> it.has("PressedTwice"));
        assertThat(visit.events("Pressed"))
                .extracting(event -> event.data().get("label"))
                .containsExactly("First", "Second");
    }

    @Test
    void takesEveryRouteAsAPageView(Stage stage) {
        Act act = visitor(stage).open("plain/one").click("button", 1);

        act.run("history.pushState(null, '', '/plain/two')").settle().click("button", 1);
        act.run("history.replaceState(null, '', '/plain/two?dropped=1#there')").settle();
        act.click("button", 1).run("history.go(-1)").settle().push("Done");

        RecordedVisit visit = stage.received(act.visitId(), "the end", it -> it.has("Done"));
        assertThat(paths(visit, "PageEntered")).containsExactly("/plain/one", "/plain/two", "/plain/one");
        assertThat(paths(visit, "PageExited")).containsExactly("/plain/one", "/plain/two");
        assertThat(visit.events("PageEntered")).extracting(RecordedEvent::page).doesNotHaveDuplicates();
        assertThat(paths(visit, "PressedTwice")).containsExactly("/plain/two");
        assertThat(paths(visit, "Done")).containsExactly("/plain/one");
    }

    @Test
    void beginsAPageViewWhenThePageComesBackOutOfTheCache(Stage stage) {
        Act act = visitor(stage).open("plain/first").push("Before");
        act.run("addEventListener('pageshow', ({persisted}) => document.title = persisted ? 'Back' : '')");

        act.open("plain/second").browser().driver().navigate().back();
        act.browser()
                .await("the page as it was left", driver -> driver.getTitle().equals("Back"));
        act.push("After");

        RecordedVisit visit = stage.received(act.visitId(), "both events", it -> it.has("Before") && it.has("After"));
        assertThat(paths(visit, "PageEntered")).containsExactly("/plain/first", "/plain/second", "/plain/first");
        assertThat(visit.events("PageEntered")).extracting(RecordedEvent::page).doesNotHaveDuplicates();
        assertThat(visit.events("After").getFirst().page())
                .isEqualTo(visit.events("PageEntered").getLast().page());
        assertOnceAndInOrder(visit);
    }

    @Test
    void hearsThreeTabsAtOnce(Stage stage) {
        Act act = visitor(stage);
        Browser browser = act.browser();
        String first = browser.tab();
        String second = browser.openTab();
        String third = browser.openTab();
        for (String tab : List.of(first, second, third)) {
            browser.lookAt(tab);
            act.open("tab");
        }

        act.run("all()");

        RecordedVisit visit = stage.received(
                act.visitId(), "all bursts", it -> it.events("Burst").size() >= 3 * BURST);
        assertOnceAndInOrder(visit);
        assertThat(byTab(visit.events("Burst"))).hasSize(3);
        byTab(visit.events("Burst"))
                .values()
                .forEach(burst -> assertThat(burst)
                        .extracting(event -> Integer.valueOf(event.data().get("n")))
                        .containsExactlyElementsOf(
                                IntStream.range(0, BURST).boxed().toList()));
    }

    @Test
    void sendsWhatHappensInTheLastMoment(Stage stage) {
        Act act = visitor(stage).open("plain/left").type("field", "x");
        String visitId = act.visitId();
        act.run("beckon.push(['event', 'Leaving']); location.assign('/plain/closed')");
        act.browser().await("the next page", driver -> driver.getCurrentUrl().endsWith("/closed"));
        act.visitId();
        act.type("field", "x").push("Closing");

        act.browser().openTab();
        act.browser().closeOthers();

        RecordedVisit visit = stage.received(
                visitId, "both ends", it -> it.events("PageExited").size() == 2);
        assertThat(paths(visit, "Leaving")).containsExactly("/plain/left");
        assertThat(paths(visit, "Closing")).containsExactly("/plain/closed");
        assertThat(paths(visit, "Abandoned")).containsExactly("/plain/left", "/plain/closed");
        assertOnceAndInOrder(visit);
    }

    private static Act visitor(Stage stage) {
        return new Act(stage.browser("en-GB"), pages);
    }

    private static WebElement part(Act act, String id) {
        return (WebElement) act.ask("return inner.getElementById('" + id + "')");
    }

    private static List<String> paths(RecordedVisit visit, String event) {
        return visit.events(event).stream()
                .map(it -> URI.create(it.url()).getPath())
                .toList();
    }

    /** Every tab numbers its events from 1; none is missing, none is there twice. */
    private static void assertOnceAndInOrder(RecordedVisit visit) {
        byTab(visit.events().stream()
                        .filter(event -> event.id().startsWith("t"))
                        .toList())
                .values()
                .forEach(events -> assertThat(events)
                        .extracting(event -> Integer.valueOf(event.id().split("\\.", -1)[1]))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, events.size()).boxed().toList()));
    }

    private static Map<String, List<RecordedEvent>> byTab(List<RecordedEvent> events) {
        return events.stream().collect(Collectors.groupingBy(event -> event.id().split("\\.", -1)[0]));
    }

    private static Map<String, Object> on(String action, String element, int count) {
        return Map.of("action", action, "element", element, "count", count);
    }

    private static Map<String, Object> text(String element) {
        return Map.of("source", "text", "element", element);
    }
}
