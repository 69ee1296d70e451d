package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the agent never reads, never keeps and never sends, looked at on the wire and in the browser. */
@Journey
class AgentPrivacyIT {
    private static final String SECRET = "4111-secret";
    private static final String PUBLIC = "Open word";

    /** The fields of the form; all but the first are private, each for a reason of its own. */
    private static final List<String> FIELDS = List.of(
            "name", "password", "looked-at", "switched", "card", "code", "hidden", "marked", "inside", "clobbered");

    private static final String FORM = """
            <form id="form" onsubmit="return false">
              <input name="elements"><input name="matches"><input name="closest"><input name="querySelector">
              <input name="getAttribute"><input name="getRootNode"><input name="tagName"><input name="type">
              <input id="name"><input id="password" type="Password"><input id="looked-at" type="password">
              <input id="switched" type="password"><input id="card" autocomplete="billing cc-number">
              <input id="code" autocomplete="one-time-code"><input id="hidden" type="hidden">
              <input id="marked" data-beckon-private><p data-beckon-private><input id="inside"><b id="text">%s</b></p>
              <button id="send">Send</button>
            </form>
            <form data-beckon-private><input name="closest"><input name="getRootNode"><input id="clobbered"></form>
            """.formatted(SECRET);

    /** The same in a shadow root, in which the page shows passwords before anybody was there, and a field that is private elsewhere is not. */
    private static final String SHADOW = """
            <div id="host"></div><script>
              const root = document.getElementById('host').attachShadow({mode: 'open'});
              root.setHTMLUnsafe(`<form id="form" onsubmit="return false">
                <input id="name"><input id="code"><input id="password" type="password" value="%1$s"><input id="switched" type="password" value="%1$s">
                <input id="looked-at" type="password"><input id="marked" type="password" value="%1$s">
                <b data-beckon-private></b><button id="look" type="button">Show</button><button id="send">Send</button></form>`);
              const show = (id) => { root.getElementById(id).type = 'text'; };
              show('switched');
              show('marked');
              root.getElementById('look').onclick = () => show('looked-at');
            </script>
            """.formatted(SECRET);

    private static SharedSite free;
    private static AgentSite askingToStore;
    private static AgentSite asking;

    /** What the site has for these stories. */
    static AgentSite define(AgentSite site) {
        Map<String, Object> values = FIELDS.stream()
                .collect(Collectors.toMap(Function.identity(), id -> Map.of("source", "input", "element", id)));
        values.put("text", Map.of("source", "text", "element", "text"));
        values.put("all", Map.of("source", "text", "element", "form"));
        values.put("value", Map.of("source", "attribute", "element", "hidden", "attribute", "value"));
        return site.with(FIELDS.toArray(String[]::new))
                .with("text", "form")
                .with("Sent", "dom", Map.of("action", "submit", "element", "form", "count", 1), values)
                .with("Typed", "dom", Map.of("action", "change", "element", "form", "count", 1), values);
    }

    @BeforeAll
    static void publish(Stage stage) {
        free = SharedSite.of(stage);
        askingToStore = define(AgentSite.at(free.pages(), "storage"));
        asking = define(AgentSite.at(free.pages(), "everything"));
        List.of(askingToStore, asking).forEach(site -> stage.installation().publish(site.write()));
    }

    @Test
    void readsNoPrivateField(Stage stage) {
        try (Wire wire = wire(stage, free::script)) {
            Act act = visitor(stage).open("form");
            act.type("name", PUBLIC);
            for (String field : FIELDS.subList(1, FIELDS.size())) {
                if (!List.of("hidden", "switched").contains(field)) {
                    act.type(field, SECRET);
                }
            }
            act.run("document.getElementById('looked-at').type = 'text'").type("looked-at", SECRET);
            act.run("document.getElementById('hidden').value = '" + SECRET + "'");
            act.run("const field = document.getElementById('switched'); field.value = '" + SECRET
                    + "'; field.type = 'text'; document.getElementById('send').click()");
            act.click("send", 1).push("Done");

            RecordedVisit visit = stage.received(act.visitId(), "the end", it -> it.has("Done"));
            assertThat(visit.events("Sent"))
                    .extracting(RecordedEvent::data)
                    .hasSize(2)
                    .containsOnly(Map.of("name", PUBLIC));
            assertThat(visit.events("Typed")).isNotEmpty();
            assertThat(wire.text()).contains(PUBLIC).doesNotContain(SECRET);
        }
    }

    @Test
    void readsNoPasswordThatIsShownInAShadowRoot(Stage stage) {
        try (Wire wire = wire(stage, free::script)) {
            free.pages().put("shadow", TestPages.html(free.script(wire.address()), SHADOW));
            Act act = visitor(stage).open("shadow");

            inShadow(act, "name").sendKeys(PUBLIC);
            inShadow(act, "code").sendKeys(PUBLIC);
            inShadow(act, "marked").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, SECRET);
            inShadow(act, "look").click();
            inShadow(act, "looked-at").sendKeys(SECRET);
            inShadow(act, "send").click();
            act.push("Done");

            RecordedVisit visit = stage.received(act.visitId(), "the end", it -> it.has("Done"));
            assertThat(visit.events("Sent"))
                    .extracting(RecordedEvent::data)
                    .containsExactly(Map.of("name", PUBLIC, "code", PUBLIC));
            assertThat(visit.events("Typed")).isNotEmpty();
            assertThat(wire.text()).contains(PUBLIC).doesNotContain(SECRET);
        }
    }

    @Test
    void doesNothingBeforeConsentAndNothingAfterRefusal(Stage stage) {
        try (Wire wire = wire(stage, asking::script)) {
            Act act = visitor(stage).enter("form/asked").awaitAgent().push("Before");
            act.settle();
            assertThat(wire.posted()).isEmpty();
            assertThat(act.kept()).isEqualTo(Act.NOTHING);

            act.consent(true);
            RecordedVisit visit = stage.received(act.visitId(), "what waited", it -> it.has("Before"));
            assertThat(visit.has("PageEntered")).isTrue();
            assertThat(act.kept()).contains("beckon_visitor", "beckon_visit");

            act.consent(false);
            int sent = wire.posted().size();
            assertThat(act.kept()).isEqualTo(Act.NOTHING);
            act.push("After").type("name", PUBLIC).click("send", 1).settle();
            act.enter("form/next").awaitAgent().push("Next").settle();
            assertThat(wire.posted()).hasSize(sent);
            assertThat(act.kept()).isEqualTo(Act.NOTHING);
        }
    }

    @Test
    void keepsNothingBeforeConsentToStore(Stage stage) {
        try (Wire wire = wire(stage, askingToStore::script)) {
            Act act = visitor(stage).open("form/one");
            String first = act.visitId();
            act.consent(false).push("Refused");
            assertThat(stage.received(first, "the event", it -> it.has("Refused"))
                            .events("Refused"))
                    .hasSize(1);
            assertThat(act.kept()).isEqualTo(Act.NOTHING);

            act.open("form/two");
            assertThat(act.visitId()).isNotEqualTo(first);
            assertThat(act.kept()).isEqualTo(Act.NOTHING);
            assertThat(wire.posted()).isNotEmpty();
        }
    }

    @Test
    void forgetsEverythingWhenTheVisitorRefuses(Stage stage) {
        try (Wire wire = wire(stage, free::script)) {
            Act act = visitor(stage).open("form");
            assertThat(act.kept()).contains("beckon_visitor", "beckon_visit");

            act.consent(false);
            int sent = wire.posted().size();
            act.push("After").click("send", 1).settle();
            act.enter("elsewhere");

            assertThat(wire.posted()).hasSize(sent);
            assertThat(act.kept()).isEqualTo(Act.NOTHING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"globalPrivacyControl: true", "doNotTrack: '1'"})
    void keepsNothingAgainstTheSignalsOfTheBrowser(String signal, Stage stage) {
        try (Wire wire = wire(stage, free::script)) {
            Act act = visitor(stage).signal(signal).open("form/one");
            String first = act.visitId();

            String second = act.type("name", PUBLIC).open("form/two").visitId();

            RecordedVisit left = stage.received(first, "its end", it -> it.has("PageExited"));
            assertThat(left.events("PageEntered")).hasSize(1);
            assertThat(second).isNotEqualTo(first);
            assertThat(act.kept()).isEqualTo(Act.NOTHING);
            assertThat(wire.posted().getFirst().body()).doesNotContain("\"visitor\"", "\"visit\"");
            assertThat(wire.posted().getLast().body()).doesNotContain(first);
        }
    }

    private static WebElement inShadow(Act act, String id) {
        return (WebElement) act.ask("return root.getElementById('" + id + "')");
    }

    /** Between the runtime and pages with the script. */
    private static Wire wire(Stage stage, Function<URI, URI> script) {
        Wire wire = new Wire(stage.installation().runtime());
        free.pages().put("form", TestPages.html(script.apply(wire.address()), FORM));
        return wire;
    }

    private static Act visitor(Stage stage) {
        return new Act(stage.browser("en-GB"), free.pages());
    }
}
