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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the scenarios of a site. */
public final class Scenarios {
    /** How many steps the scenarios of a site may take together; what does not come to its end by then is left out. */
    static final int MOST_STEPS = 200_000;

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
        return run(MOST_STEPS);
    }

    List<ScenarioResult> run(int mostSteps) {
        Steps steps = new Steps(mostSteps);
        return site.scenarios().stream().map(scenario -> run(scenario, steps)).toList();
    }

    /** The scenario as it comes out now: it expects the decisions that the site makes on its events; empty when it takes too many steps. */
    public Optional<Scenario> expectingNow(Scenario scenario) {
        return expectingNow(scenario, MOST_STEPS);
    }

    Optional<Scenario> expectingNow(Scenario scenario, int mostSteps) {
        ScenarioVisit.Course course = course(scenario, new Steps(mostSteps));
        return course.isWhole() ? Optional.of(scenario.expecting(expected(course))) : Optional.empty();
    }

    private static List<Expected> expected(ScenarioVisit.Course course) {
        return course.decisions().stream()
                .map(made -> new Expected(
                        RuleId.of(made.rule().id()), made.firedBy().getLast(), made.outcome(), made.reason()))
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
                        "Expected all scenarios to take at most " + MOST_STEPS
                                + " steps, but this one was left over."));
        };
    }

    private ScenarioResult run(Scenario scenario, Steps steps) {
        ScenarioVisit.Course course = course(scenario, steps);
        if (!course.isWhole()) {
            return new ScenarioResult.LeftOut(scenario);
        }
        return Difference.between(scenario.decisions(), course.decisions())
                .<ScenarioResult>map(difference -> new ScenarioResult.Failed(scenario, difference))
                .orElseGet(() -> new ScenarioResult.Passed(scenario));
    }

    private ScenarioVisit.Course course(Scenario scenario, Steps steps) {
        long startMillis = scenario.beginMillis(site.settings().timeZone());
        return ScenarioVisit.of(compiled, startMillis, scenario.events(), steps);
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
                otherwise(expected, actual, event(scenario, expected.firedBy()));
        };
    }

    private String otherwise(Expected expected, DecisionEntry actual, String event) {
        String rule = rule(expected.rule().value());
        if (expected.outcome() == DecisionOutcome.OFFERED) {
            return "Expected an offer of rule '%s' at event '%s', but it was held back: %s."
                    .formatted(rule, event, actual.reason());
        }
        return actual.outcome() == DecisionOutcome.OFFERED
                ? "Expected rule '%s' to be held back at event '%s', but it was offered.".formatted(rule, event)
                : "Expected rule '%s' to be held back at event '%s' because of %s, but it was because of %s."
                        .formatted(rule, event, expected.reason(), actual.reason());
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
