package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Progress;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Which versions can be explained, and until when. */
class ExplainerTest {
    @Test
    void explainsTheOthersWhenARuleThatIsSwitchedOffCouldNotBeCompiled() {
        Pattern unusable = new Pattern.Search(
                Filter.event("Searched"), Field.data("query"), List.of("("), Pattern.Search.Mode.REGEX);
        SiteOf site = new SiteOf().rule("on", "Bought", "banner").off("off", unusable);

        List<Explanation> explained =
                Explainer.of(site.content(1)).orElseThrow().explain(bought(5), List.of(), 10);

        assertThat(explained.getFirst())
                .isInstanceOfSatisfying(
                        Explanation.Followed.class,
                        on -> assertThat(on.firings())
                                .extracting(Explanation.Firing::atMillis)
                                .containsExactly(5L));
        assertThat(explained.getLast()).isEqualTo(new Explanation.Off(RuleId.of("off")));
    }

    @Test
    void letsNoTimerFireThatHistoryHasNotToldOf() {
        Pattern unanswered = new Pattern.Absence(Filter.event("Bought"), Filter.event("Paid"), 100, false);
        Explainer explainer = Explainer.of(new SiteOf()
                        .rule("unpaid", unanswered, Repeat.EVERY_TIME, null)
                        .content(1))
                .orElseThrow();

        assertThat(explainer.explain(bought(5), List.of(), 200))
                .singleElement(InstanceOfAssertFactories.type(Explanation.Followed.class))
                .satisfies(unpaid -> {
                    assertThat(unpaid.firings()).isEmpty();
                    assertThat(unpaid.progress())
                            .isInstanceOfSatisfying(
                                    Progress.Due.class,
                                    due -> assertThat(due.dueMillis()).isEqualTo(105));
                });
    }

    @Test
    void letsATimerFireOnceItsDecisionIsTold() {
        Pattern unanswered = new Pattern.Absence(Filter.event("Bought"), Filter.event("Paid"), 100, false);
        Explainer explainer = Explainer.of(new SiteOf()
                        .rule("unpaid", unanswered, Repeat.EVERY_TIME, null)
                        .content(1))
                .orElseThrow();

        assertThat(explainer.explain(bought(5), List.of(fired("unpaid", 105, "t1.1")), 200))
                .singleElement(InstanceOfAssertFactories.type(Explanation.Followed.class))
                .satisfies(unpaid -> assertThat(unpaid.firings())
                        .extracting(Explanation.Firing::atMillis)
                        .containsExactly(105L));
    }

    private static DecisionEntry fired(String rule, long atMillis, String by) {
        return new DecisionEntry(
                null,
                "d1",
                new RuleEntry(rule, rule),
                atMillis,
                List.of(by),
                atMillis,
                DecisionOutcome.HELD_BACK,
                null,
                Map.of(),
                null,
                null,
                1);
    }

    private static List<EventEntry> bought(long atMillis) {
        return List.of(new EventEntry(
                "t1.1",
                EventType.BUSINESS,
                "Bought",
                "browser",
                "p1",
                "https://shop.example/",
                "Shop",
                "en",
                "",
                atMillis,
                atMillis,
                false,
                List.of(),
                Map.of()));
    }
}
