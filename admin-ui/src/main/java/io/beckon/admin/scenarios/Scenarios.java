package io.beckon.admin.scenarios;

import io.beckon.definitions.Problem;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Scenario.Expected;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.SitePackage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the scenarios of a site. */
public final class Scenarios {
    /** When every visit of a scenario begins, in the site's time zone: a Monday, at a time at which most desks are open. */
    public static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 3, 2, 10, 0);

    /** How long the scenarios of a site may take together; whose turn comes later is left out. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final Site site;
    private final SitePackage compiled;

    /**
     * The scenarios of a site.
     *
     * @param compiled the site as the engine sees it
     */
    public Scenarios(Site site, SitePackage compiled) {
        this.site = site;
        this.compiled = compiled;
    }

    /** Runs all of them, in their order. */
    public List<ScenarioResult> run() {
        return run(LONGEST);
    }

    List<ScenarioResult> run(Duration longest) {
        long startedNanos = System.nanoTime();
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : site.scenarios()) {
            boolean isTimeLeft = System.nanoTime() - startedNanos < longest.toNanos();
            results.add(isTimeLeft ? run(scenario) : new ScenarioResult.LeftOut(scenario));
        }
        return List.copyOf(results);
    }

    /** The decisions that the site makes now on a visit of these events, as a scenario expects them. */
    public List<Expected> decisions(List<EventMessage> events) {
        return decided(events).stream()
                .map(made ->
                        new Expected(RuleId.of(made.rule().id()), made.firedBy().getLast(), made.outcome()))
                .toList();
    }

    /** What does not come out as the scenarios say; empty when all does. */
    public List<Problem> problems() {
        return run().stream().flatMap(result -> problem(result).stream()).toList();
    }

    /** What is wrong with a result; empty when nothing is. */
    public Optional<Problem> problem(ScenarioResult result) {
        String path = "/scenarios/" + result.scenario().id();
        return switch (result) {
            case ScenarioResult.Passed _ -> Optional.empty();
            case ScenarioResult.Failed(Scenario scenario, Difference difference) ->
                Optional.of(new Problem(path, message(scenario, difference)));
            case ScenarioResult.LeftOut _ ->
                Optional.of(new Problem(
                        path,
                        "Expected all scenarios to take at most " + LONGEST.toSeconds()
                                + " seconds, but this one was left over."));
        };
    }

    private ScenarioResult run(Scenario scenario) {
        return Difference.between(scenario.decisions(), decided(scenario.events()))
                .<ScenarioResult>map(difference -> new ScenarioResult.Failed(scenario, difference))
                .orElseGet(() -> new ScenarioResult.Passed(scenario));
    }

    private List<DecisionEntry> decided(List<EventMessage> events) {
        long startMillis =
                BEGINNING.atZone(site.settings().timeZone()).toInstant().toEpochMilli();
        return ScenarioVisit.decisions(compiled, startMillis, events);
    }

    private String message(Scenario scenario, Difference difference) {
        return switch (difference) {
            case Difference.Missing(Expected expected) ->
                "Expected rule '%s' to fire at event '%s', but it did not."
                        .formatted(rule(expected.rule().value()), event(scenario, expected.firedBy()));
            case Difference.Unexpected(DecisionEntry actual) ->
                "Expected rule '%s' not to fire at event '%s' next, but it did."
                        .formatted(
                                rule(actual.rule().id()),
                                event(scenario, actual.firedBy().getLast()));
            case Difference.Otherwise(Expected expected, DecisionEntry actual) ->
                expected.outcome() == DecisionOutcome.OFFERED
                        ? "Expected an offer of rule '%s' at event '%s', but it was held back: %s."
                                .formatted(
                                        rule(expected.rule().value()),
                                        event(scenario, expected.firedBy()),
                                        actual.reason())
                        : "Expected rule '%s' to be held back at event '%s', but it was offered."
                                .formatted(rule(expected.rule().value()), event(scenario, expected.firedBy()));
        };
    }

    private String rule(String id) {
        return site.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .map(Rule::name)
                .findFirst()
                .orElse(id);
    }

    /** An event as people find it: its name and its id; the server's own have only an id. */
    private static String event(Scenario scenario, String id) {
        Stream<EventMessage> named =
                scenario.events().stream().filter(event -> event.id().equals(id));
        return named.findFirst().map(event -> event.name() + " " + id).orElse(id);
    }
}
