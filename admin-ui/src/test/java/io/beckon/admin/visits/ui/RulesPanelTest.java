package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import io.beckon.admin.visits.ExplainedRule;
import io.beckon.admin.visits.VisitExplanation;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the example shop in a visit, as they are told. */
@ViewPackages(packages = "io.beckon.admin.visits")
class RulesPanelTest extends VisitPanelScreen {
    private static final Explainer EXPLAINER =
            Explainer.of(ExampleShop.unsigned(7)).orElseThrow();
    private static final Map<String, Rule> RULES = ExampleShop.site().rules().stream()
            .collect(Collectors.toMap(rule -> rule.id().value(), Function.identity()));

    @Test
    void tellsHowFarEachRuleIs() {
        VisitPanel panel = open(Set.of());

        show(panel, viewed(2));

        assertThat(told(panel, "interested-shopper"))
                .isEqualTo("Looked at three products 2 of 3 Waiting for “ProductViewed”.");
        assertThat(find(Details.class, panel).exists()).isFalse();
    }

    @Test
    void saysWhatCameNearAndWhyItDidNotCount() {
        VisitPanel panel = open(Set.of());

        show(panel, viewed(1));

        assertThat(told(panel, "compares-products"))
                .contains("0 of 2", "“ProductViewed” came at 12:00:01, but it was not in “Tents”.");
    }

    @Test
    void foldsWhatNothingHasHappenedFor() {
        VisitPanel panel = open(Set.of());

        show(panel, List.of());

        assertThat(find(Details.class, panel).single().getSummaryText())
                .isEqualTo("6 rules for which nothing has happened");
    }

    @Test
    void leadsToTheEventsThatMadeARuleTrue() {
        VisitPanel panel = open(Set.of());
        show(panel, viewed(2));

        show(panel, viewed(3));

        assertThat(told(panel, "interested-shopper"))
                .isEqualTo("Looked at three products Fired Fired at 12:00:03 because of"
                        + " ProductViewed 12:00:01 ProductViewed 12:00:02 ProductViewed 12:00:03");
        test(find(Button.class, item(panel, "interested-shopper")).all().getLast())
                .click();
        assertThat(find(MomentRow.class).withId("event-t1.4").single().getClassNames())
                .contains("timeline__row--revealed");
    }

    @Test
    void keepsWhatStaysTheSame() {
        VisitPanel panel = open(Set.of());
        show(panel, viewed(2));
        Component before = item(panel, "interested-shopper");

        List<EventEntry> more = new ArrayList<>(viewed(2));
        more.add(business("t1.9", "Unheard", "p1", 50));
        show(panel, more);

        assertThat(item(panel, "interested-shopper")).isSameAs(before);
    }

    @Test
    void leavesTheOtherRulesAloneWhenOneGoesOn() {
        VisitPanel panel = open(Set.of());
        show(panel, viewed(1));
        Component going = item(panel, "interested-shopper");
        Component other = item(panel, "compares-products");
        String before = words(going);
        AtomicInteger detached = new AtomicInteger();
        other.addDetachListener(_ -> detached.incrementAndGet());
        going.addDetachListener(_ -> detached.incrementAndGet());

        show(panel, viewed(2));

        assertThat(item(panel, "interested-shopper")).isSameAs(going);
        assertThat(words(going)).isNotEqualTo(before).contains("2 of 3");
        assertThat(item(panel, "compares-products")).isSameAs(other);
        assertThat(detached).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KEPT_NO_MORE | Version 7 is kept no more
            UNUSABLE     | This console cannot read the rules of version 7
            UNREACHABLE  | The runtime did not hand over version 7
            """)
    void saysWhyNobodyCanTell(VisitExplanation.Untold why, String words) {
        VisitPanel panel = open(Set.of());
        panel.show(story(viewed(1)));

        panel.explain(why);

        assertThat(words(find(RulesPanel.class).single())).startsWith("Rules " + words);
    }

    private static void show(VisitPanel panel, List<EventEntry> events) {
        VisitStory story = story(events);
        panel.show(story);
        List<ExplainedRule> rules = EXPLAINER.explain(story.events(), story.decisions(), at(60)).stream()
                .map(explanation -> new ExplainedRule(rule(explanation.rule().value()), explanation))
                .toList();
        panel.explain(new VisitExplanation.Rules(story, ExampleShop.site(), rules, at(60)));
    }

    private static Rule rule(String id) {
        Rule rule = RULES.get(id);
        if (rule == null) {
            throw new AssertionError("Expected a rule of the shop, but got '" + id + "'.");
        }
        return rule;
    }

    private static VisitStory story(List<EventEntry> events) {
        return new VisitStory(visit("v1", null), events, List.of(), List.of(), List.of());
    }

    private static List<EventEntry> viewed(int times) {
        List<EventEntry> events = new ArrayList<>(List.of(page("t1.1", "p1", 0)));
        IntStream.rangeClosed(1, times)
                .mapToObj(n -> business("t1." + (n + 1), "ProductViewed", "p1", n))
                .forEach(events::add);
        return events;
    }

    private String told(VisitPanel panel, String rule) {
        return words(item(panel, rule));
    }

    private ListItem item(VisitPanel panel, String rule) {
        return find(ListItem.class, panel).withId("visit-rule-" + rule).single();
    }
}
