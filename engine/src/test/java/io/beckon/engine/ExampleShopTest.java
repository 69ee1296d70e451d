package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example shop decides on its own scenarios as it says it will. */
class ExampleShopTest {
    private static final SiteKey SHOP = ExampleShop.site().key();
    private static final VisitorId VISITOR = VisitorId.of("visitor");
    private static final VisitId VISIT = VisitId.of("visit");

    private final Visitor visitor = Visitor.of(SHOP, VISITOR);
    private final VisitorReducer reducer = new VisitorReducer((_, _) -> compiled());
    private final List<DecisionEntry> decisions = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("scenarios")
    void decidesAsTheScenarioSays(Scenario scenario) {
        for (EventMessage event : scenario.events()) {
            long at = World.START + event.at();
            passTo(at);
            apply(batch(event, at));
        }
        passTo(Long.MAX_VALUE - 1);

        assertThat(decisions.stream()
                        .map(made -> new Scenario.Expected(
                                RuleId.of(made.rule().id()), made.firedBy().getLast(), made.outcome(), made.reason())))
                .containsExactlyElementsOf(scenario.decisions());
    }

    static Stream<Scenario> scenarios() {
        return ExampleShop.site().scenarios().stream();
    }

    private void passTo(long at) {
        while (visitor.nextDeadlineMillis() < at) {
            long deadline = visitor.nextDeadlineMillis();
            apply(new Input.TimerDue(SHOP, VISITOR, VISIT, deadline, deadline));
        }
    }

    private static Input batch(EventMessage event, long at) {
        Input.Beginning beginning = new Input.Beginning(1, Map.of(), null);
        return new Input.Batch(SHOP, VISITOR, VISIT, at, beginning, event.at(), Source.BROWSER, List.of(event));
    }

    private void apply(Input input) {
        for (Effect effect : reducer.apply(visitor, input)) {
            switch (effect) {
                case Effect.DecisionRecorded decided -> decisions.add(decided.entry());
                case Effect.SlotRequested asked ->
                    apply(new Input.SlotAnswered(SHOP, VISITOR, VISIT, asked.atMillis(), asked.engagement(), true));
                default -> {}
            }
        }
    }

    private static SitePackage compiled() {
        return switch (SitePackage.compile(ExampleShop.unsigned(1))) {
            case Compilation.Compiled compiled -> compiled.sitePackage();
            case Compilation.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
