package io.beckon.snippet;

import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import io.beckon.snippet.CompiledAgents.Modules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * A page in which a compiled agent runs, in the browser of few words of {@code browser.js}. Nothing happens by itself: time passes, the
 * runtime answers and the visitor acts when the test says so.
 */
final class AgentPage implements AutoCloseable {
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private static final String VISITOR_TOKEN = "visitor-token";
    private static final int IDS_PER_PAGE = 10_000;

    /** Enough for events that linger to be sent. */
    static final long MOMENT = 30;

    private final Bundle bundle;
    private final int number;
    private final Context context = Context.newBuilder("js").engine(ENGINE).build();
    private final Value browser;

    private AgentPage(Bundle bundle, int number, String setUp) {
        this.bundle = bundle;
        this.number = number;
        context.eval(source("browser.js", ExampleSites.text("browser.js")));
        browser = context.getBindings("js").getMember("browser");
        browser.invokeMember("seed", number * IDS_PER_PAGE);
        context.eval("js", setUp);
        context.eval(source("agent.js", CompiledAgents.text(bundle)));
    }

    /** A page of the watched site, loaded after the set-up was executed in it. */
    static AgentPage load(String setUp) {
        return new AgentPage(CompiledAgents.of("watched", ExampleSites.watched(), Modules.PRESENTED), 1, setUp);
    }

    /** A page of the watched site that gets its engagement UI from a function of the set-up. */
    static AgentPage loadFetching(String setUp) {
        return new AgentPage(CompiledAgents.of("watched", ExampleSites.watched(), Modules.FETCHED), 1, setUp);
    }

    /** A page of a site that defines an event for every trigger. */
    static AgentPage loadWithTriggers(String setUp) {
        return new AgentPage(CompiledAgents.triggers(), 1, setUp);
    }

    /** A page of another site. */
    static AgentPage loadOf(String name, Site site, String setUp) {
        return new AgentPage(CompiledAgents.of(name, site, Modules.MONITORING), 1, setUp);
    }

    /** A page of the watched site whose consent mode is another one. */
    static AgentPage loadWithConsent(String mode, String setUp) {
        return new AgentPage(
                CompiledAgents.of("consent " + mode, ExampleSites.watched(mode), Modules.MONITORING), 1, setUp);
    }

    /** The page ends and another one of the site is loaded in the same tab. */
    AgentPage navigate() {
        fire("pagehide", "{\"persisted\": false}");
        return new AgentPage(bundle, number + 1, restoring("keep"));
    }

    /** The browser is closed and opened again with a page of the site. */
    AgentPage restart() {
        fire("pagehide", "{\"persisted\": false}");
        return new AgentPage(bundle, number + 1, restoring("keepForever"));
    }

    /** Another tab with a page of the site; a duplicate has a copy of the tab's storage. */
    AgentPage duplicate() {
        return new AgentPage(bundle, number + 1, restoring("keep"));
    }

    private String restoring(String kept) {
        return "browser.restore(" + JavaScriptText.literal(text(kept)) + ")";
    }

    /** Runs something in the page. */
    Value run(String script) {
        return context.eval("js", script);
    }

    /** The page gives the agent a command. */
    void push(String command) {
        run("beckon.push(" + command + ")");
    }

    /** Lets time pass; what is due happens at its time. */
    void pass(long millis) {
        for (long left = millis; left >= 0; ) {
            left = browser.invokeMember("step", left).asLong();
        }
    }

    /** Something happens to the window. */
    void fire(String type, String fields) {
        browser.invokeMember("fire", type, null, fields);
    }

    /** Something happens to an element. */
    void fireOn(String element, String type) {
        fireOn(element, type, "{}");
    }

    /** The same with fields of the event. */
    void fireOn(String element, String type, String fields) {
        browser.invokeMember("fire", type, element, fields);
    }

    /** The page comes into sight or goes out of it. */
    void show(boolean isVisible) {
        run("document.hidden = " + !isVisible);
        fire("visibilitychange", "{}");
    }

    /** What was sent since this was asked last. */
    List<Sent> sent() {
        return List.of(Json.MAPPER.readValue(text("calls"), Sent[].class));
    }

    /** The batches that were sent since anything was asked last. */
    List<Sent> batches() {
        return sent().stream().filter(call -> call.url().endsWith("/events")).toList();
    }

    /** The only batch that was sent since anything was asked last. */
    Sent batch() {
        List<Sent> batches = batches();
        if (batches.size() != 1) {
            throw new AssertionError("Expected one batch, but got " + batches + ".");
        }
        return batches.getFirst();
    }

    /** The names of all events that were sent since anything was asked last; the runtime takes each batch. */
    List<String> takeNames() {
        List<String> names = new ArrayList<>();
        pass(MOMENT);
        for (List<Sent> sent = batches(); !sent.isEmpty(); sent = batches()) {
            sent.forEach(batch -> names.addAll(batch.names()));
            if (!sent.getLast().isBeacon()) {
                accept("visit-token");
            }
        }
        return names;
    }

    /** The runtime takes the batch that is under way and says which visit it is of; what waited for that is sent. */
    void accept(String visitToken) {
        answer(
                "/events",
                202,
                Json.MAPPER.writeValueAsString(Map.of(
                        "visitor", Map.of("id", "visitor-id", "token", VISITOR_TOKEN),
                        "visit", Map.of("id", "visit-id", "token", visitToken))),
                Map.of());
        pass(MOMENT);
    }

    /** The runtime refuses the batch that is under way. */
    void refuse(int status, Map<String, String> headers) {
        answer("/events", status, "", headers);
    }

    /** The runtime takes the first batch and the stream that the page opens then. */
    void connect() {
        pass(MOMENT);
        accept("visit-token");
        answerStream(200);
    }

    /** The runtime takes or refuses the stream. */
    void answerStream(int status) {
        answerStream(status, Map.of());
    }

    /** The runtime takes or refuses the stream with a header. */
    void answerStream(int status, Map<String, String> headers) {
        answer("/stream", status, "", headers);
    }

    /** The visit tokens of the streams that were asked for since anything was asked last. */
    List<String> streams() {
        return sent().stream()
                .filter(call -> call.url().endsWith("/stream"))
                .map(call -> call.body().get("visit").asString())
                .toList();
    }

    /** The runtime says something on its stream. */
    void say(String event, String data) {
        browser.invokeMember("write", "event: " + event + "\ndata: " + data + "\n\n");
    }

    /** The network gives up the batch that is under way. */
    void disconnect() {
        browser.invokeMember("disconnect", "/events");
    }

    private void answer(String path, int status, String body, Map<String, String> headers) {
        browser.invokeMember("answer", path, status, body, Json.MAPPER.writeValueAsString(headers));
    }

    /** The invitations on screen, by the id of their offer. */
    String cards() {
        return text("cards");
    }

    /** The visitor answers the invitation. */
    void respond(boolean isAccepted) {
        browser.invokeMember("respond", isAccepted);
    }

    /** What the page saw of the agent's errors. */
    List<String> failures() {
        return List.of(Json.MAPPER.readValue(text("failures"), String[].class));
    }

    private String text(String member) {
        return browser.invokeMember(member).asString();
    }

    private static Source source(String name, String text) {
        return Source.newBuilder("js", text, name).buildLiteral();
    }

    @Override
    public void close() {
        context.close(true);
    }
}
