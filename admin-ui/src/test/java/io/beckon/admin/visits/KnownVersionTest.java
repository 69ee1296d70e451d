package io.beckon.admin.visits;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.visits.VisitExplanation.Untold;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a version makes of a visit, for how long that holds, and why it may make nothing of it. */
class KnownVersionTest {
    private static final SignedPackage SHOP = ExampleShop.unsigned(7);

    @Test
    void explainsItsRulesInTheirOrder() {
        VisitExplanation.Rules explained = explain(everyRule(new Pattern.Singleton(Filter.event("Bought"))), 60);

        assertThat(explained.rules())
                .extracting(rule -> rule.rule().id())
                .isEqualTo(SHOP.site().rules().stream().map(Rule::id).toList());
    }

    @Test
    void holdsUntilSomethingIsDue() {
        Pattern unpaid = new Pattern.Absence(Filter.event("Bought"), Filter.event("Paid"), 100_000, false);

        VisitExplanation.Rules explained = explain(everyRule(unpaid), 60);

        assertThat(explained.holds(explained.story(), at(101) - 1)).isTrue();
        assertThat(explained.holds(explained.story(), at(101))).isFalse();
    }

    @Test
    void holdsForNoOtherStory() {
        VisitExplanation.Rules explained = explain(everyRule(new Pattern.Singleton(Filter.event("Paid"))), 60);

        assertThat(explained.holds(story(page("t1.1", "p1", 0), business("t1.2", "Bought", "p1", 1)), at(60)))
                .isTrue();
        assertThat(explained.holds(story(page("t1.1", "p1", 0)), at(60))).isFalse();
    }

    @Test
    void saysThatAPackageIsNoneThatTheEngineTakes() {
        Pattern unusable = new Pattern.Search(
                Filter.event("Searched"), Field.data("query"), List.of("("), Pattern.Search.Mode.REGEX);

        assertThat(KnownVersion.of(everyRule(unusable)).explain(story(), at(60)))
                .isEqualTo(Untold.UNUSABLE);
    }

    @Test
    void saysWhyNothingIsKnown() {
        KnownVersion lost = KnownVersion.unknown(Untold.KEPT_NO_MORE);

        assertThat(lost.explain(story(), at(60))).isEqualTo(Untold.KEPT_NO_MORE);
        assertThat(lost.names()).isEqualTo(Names.UNKNOWN);
        assertThat(Untold.KEPT_NO_MORE.holds(story(), at(60))).isFalse();
    }

    private static VisitExplanation.Rules explain(SignedPackage content, long second) {
        VisitStory story = story(page("t1.1", "p1", 0), business("t1.2", "Bought", "p1", 1));
        return (VisitExplanation.Rules) KnownVersion.of(content).explain(story, at(second));
    }

    /** The shop with this pattern in each of its rules. */
    private static SignedPackage everyRule(Pattern pattern) {
        return new SignedPackage(
                SHOP.format(),
                SHOP.version(),
                SHOP.site(),
                SHOP.rules().stream()
                        .map(rule -> new TypedRule(rule.rule(), pattern))
                        .toList(),
                SHOP.bundle(),
                SHOP.publishedAt(),
                SHOP.comment(),
                null);
    }

    private static VisitStory story(EventEntry... events) {
        return new VisitStory(visit("v1", null), List.of(events), List.of(), List.of(), List.of());
    }
}
