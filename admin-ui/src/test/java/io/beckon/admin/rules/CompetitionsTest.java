package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.rules.Competition.Contender;
import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompetitionsTest {
    private static final Filter VIEW = Filter.event("ProductViewed");

    private final Site shop = ExampleShop.site();

    @Test
    void ordersTheRulesOfTheShopThatMeetAsThePolicyDoes() {
        Competitions found = GroupSteps.found(shop, ExampleShop.rules());

        assertThat(found.groups()).singleElement().satisfies(group -> {
            assertThat(group.events()).containsExactly("ProductViewed");
            assertThat(group.contenders())
                    .extracting(contender -> contender.rule().value())
                    .containsExactly("interested-shopper", "compares-products", "looks-at-premium");
            assertThat(group.isTied()).isFalse();
            assertThat(group.isOnlyWhereCategoriesMeet()).isFalse();
        });
        assertThat(found.timed()).containsExactly("Started the checkout and did not order");
    }

    @Test
    void leavesOutRulesThatAreOffOrOfferNothing() {
        Site off = Edited.definition(shop, "rules", "interested-shopper", rule -> rule.put("enabled", false));
        Site quiet = Edited.definition(off, "rules", "compares-products", rule -> rule.remove("offer"));

        assertThat(GroupSteps.found(quiet, ExampleShop.rules()).groups()).isEmpty();
    }

    @Test
    void marksEqualPrioritiesWhoseOrderIsThatOfTheSite() {
        Site tied = Edited.definition(shop, "rules", "compares-products", rule -> rule.put("priority", 400));

        Competition group = GroupSteps.found(tied, ExampleShop.rules()).groups().getFirst();

        assertThat(group.contenders())
                .extracting(contender -> contender.rule().value(), Contender::isTied)
                .containsExactly(
                        tuple("compares-products", true),
                        tuple("interested-shopper", true),
                        tuple("looks-at-premium", false));
    }

    @Test
    void looksAtTheEventThatCompletesAPattern() {
        Pattern sequence = new Pattern.Sequence(List.of(VIEW, Filter.event("AddToCart")), new Window.Visit(), false);
        Pattern score = new Pattern.Score(
                List.of(new Pattern.Score.Weighted(Filter.event("AddToCart"), 3), new Pattern.Score.Weighted(VIEW, -1)),
                3,
                new Window.Visit());
        Pattern absence = new Pattern.Absence(VIEW, Filter.event("AddToCart"), 1000, false);

        Competitions found = GroupSteps.found(
                shop,
                List.of(
                        rule("compares-products", sequence),
                        rule("interested-shopper", score),
                        rule("looks-at-premium", absence)));

        assertThat(found.groups()).singleElement().satisfies(group -> {
            assertThat(group.events()).containsExactly("AddToCart");
            assertThat(group.contenders())
                    .extracting(contender -> contender.rule().value())
                    .containsExactly("interested-shopper", "compares-products");
        });
        assertThat(found.timed()).containsExactly("Looks at a premium product");
    }

    @Test
    void letsFiltersWithoutANameMeetEveryEventOfTheirType() {
        Competitions found = GroupSteps.found(
                shop,
                List.of(
                        rule(
                                "compares-products",
                                new Pattern.Singleton(new Filter(EventType.BUSINESS, null, null, null))),
                        rule("interested-shopper", new Pattern.Singleton(VIEW)),
                        rule("looks-at-premium", new Pattern.Singleton(Filter.event("PageEntered"))),
                        rule("asks-about-delivery", new Pattern.Singleton(Filter.event("ChatClosed")))));

        assertThat(found.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.events()).containsExactly("ProductViewed"));
    }

    @Test
    void letsFiltersOnEventsOfDifferentTypesNotMeet() {
        TypedRule business = rule("compares-products", new Pattern.Singleton(ofType(EventType.BUSINESS)));
        TypedRule system = rule("interested-shopper", new Pattern.Singleton(ofType(EventType.SYSTEM)));
        TypedRule any = rule("looks-at-premium", new Pattern.Singleton(Filter.ANY));

        assertThat(GroupSteps.found(shop, List.of(business, system)).groups()).isEmpty();
        assertThat(GroupSteps.found(shop, List.of(business, system, any)).groups())
                .extracting(
                        Competition::type,
                        group -> group.contenders().getFirst().rule().value())
                .containsExactlyInAnyOrder(
                        tuple(EventType.BUSINESS, "compares-products"), tuple(EventType.SYSTEM, "interested-shopper"));
        assertThat(onlyGroup(any, rule("interested-shopper", new Pattern.Singleton(Filter.ANY)))
                        .type())
                .isNull();
    }

    @Test
    void namesTheTypeOfEventsOnWhichRulesMeet() {
        CompetitionWords words = new CompetitionWords(BundleWords.in(Locale.ENGLISH), shop);
        Competition group = onlyGroup(
                rule("compares-products", new Pattern.Singleton(ofType(EventType.BUSINESS))),
                rule("interested-shopper", new Pattern.Singleton(Filter.ANY)));

        assertThat(words.occasion(group)).isEqualTo("On any business event");
    }

    @Test
    void letsTimersMeetEachOther() {
        Pattern absence = new Pattern.Absence(VIEW, Filter.event("AddToCart"), 1000, false);
        Competitions found = GroupSteps.found(
                shop, List.of(rule("compares-products", absence), rule("interested-shopper", absence)));

        assertThat(new CompetitionWords(BundleWords.in(Locale.ENGLISH), shop).timed(found))
                .contains("fire by their own clocks", "but with each other where their times end at the same moment");
    }

    @Test
    void tellsWhenRulesOnlyMeetWhereCategoriesDo() {
        Competition apart = onlyGroup(
                rule("compares-products", new Pattern.Singleton(VIEW.in(CategoryId.of("tents")))),
                rule("interested-shopper", new Pattern.Singleton(VIEW.in(CategoryId.of("premium")))));
        Competition together = onlyGroup(
                rule("compares-products", new Pattern.Singleton(VIEW.in(CategoryId.of("tents")))),
                rule("interested-shopper", new Pattern.Singleton(VIEW)));

        assertThat(apart.isOnlyWhereCategoriesMeet()).isTrue();
        assertThat(apart.contenders().getLast().categories()).isEqualTo(Set.of(CategoryId.of("tents")));
        assertThat(together.isOnlyWhereCategoriesMeet()).isFalse();
    }

    @Test
    void leavesOutRulesWhoseConditionsExcludeEachOther() {
        TypedRule cheap = rule("compares-products", new Pattern.Singleton(VIEW.where(price(Operator.LESS))));
        TypedRule dear = rule("interested-shopper", new Pattern.Singleton(VIEW.where(price(Operator.AT_LEAST))));
        TypedRule any = rule("looks-at-premium", new Pattern.Singleton(VIEW));

        assertThat(GroupSteps.found(shop, List.of(cheap, dear)).groups()).isEmpty();
        assertThat(onlyGroup(cheap, dear, any).contenders())
                .extracting(Contender::name, Contender::never)
                .containsExactly(
                        tuple("Looked at three products", Set.of(RuleId.of("compares-products"))),
                        tuple("Compares tents with backpacks", Set.of(RuleId.of("interested-shopper"))),
                        tuple("Looks at a premium product", Set.of()));
    }

    @Test
    void tellsRulesThatMeetNobodyElseInGroupsOfTheirOwn() {
        Competitions found = GroupSteps.found(
                shop,
                List.of(
                        rule("compares-products", new Pattern.Singleton(VIEW.where(price(Operator.LESS)))),
                        rule("interested-shopper", new Pattern.Singleton(VIEW.where(price(Operator.AT_LEAST)))),
                        rule("looks-at-premium", new Pattern.Singleton(VIEW.where(price(Operator.LESS)))),
                        rule("asks-about-delivery", new Pattern.Singleton(VIEW.where(price(Operator.AT_LEAST))))));

        assertThat(found.groups())
                .extracting(group -> group.contenders().stream()
                        .map(contender -> contender.rule().value())
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("compares-products", "looks-at-premium"),
                        List.of("asks-about-delivery", "interested-shopper"));
    }

    private Competition onlyGroup(TypedRule... rules) {
        return GroupSteps.found(shop, List.of(rules)).groups().getFirst();
    }

    private static Condition price(Operator operator) {
        return new Condition.Compare(Field.data("price"), operator, List.of("100"), false);
    }

    private static Filter ofType(EventType type) {
        return new Filter(type, null, null, null);
    }

    private static TypedRule rule(String id, Pattern pattern) {
        return new TypedRule(RuleId.of(id), pattern);
    }
}
