package io.beckon.admin.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SiteReviewTest {
    private static final Site SHOP = ExampleShop.site();

    @Test
    void letsAGoodSitePass() {
        SiteReview review = SiteReview.of(SHOP);

        assertThat(review).isInstanceOf(SiteReview.Publishable.class);
    }

    @Test
    void findsWhatIsWrongInEveryPartAtOnce() {
        Site site = SHOP;
        site = Edited.definition(site, "rules", "hesitates-at-checkout", rule -> rule.put("calendar", "gone"));
        site = Edited.definition(
                site,
                "rules",
                "interested-shopper",
                rule -> rule.withObject("arguments").put("times", 0));
        site = Edited.definition(site, "events", "add-to-cart", SiteReviewTest::slowExpression);
        site = Edited.definition(
                site,
                "categories",
                "backpacks",
                category -> ((ObjectNode) category.withArray("tags").get(0))
                        .put("mode", "regex")
                        .put("text", "("));

        assertThat(problems(site))
                .containsExactlyInAnyOrder(
                        "/rules/hesitates-at-checkout/calendar",
                        "/rules/interested-shopper/arguments/times",
                        "/categories/backpacks/tags/backpack-path/text",
                        "/events/add-to-cart/pages/product-page/text");
    }

    @Test
    void findsWhatNoBrowserShouldRunInASiteThatIsGoodOtherwise() {
        Site site = Edited.definition(SHOP, "events", "add-to-cart", SiteReviewTest::slowExpression);

        assertThat(problems(site)).containsExactly("/events/add-to-cart/pages/product-page/text");
    }

    @Test
    void notesNamesOfEventsThatAreNotDefinedAndLetsThemPass() {
        Site site = Edited.definition(SHOP, "goals", "order", goal -> goal.put("event", "Odered"));
        site = Edited.definition(site, "rules", "interested-shopper", SiteReviewTest::script);

        assertThat(SiteReview.of(site))
                .isInstanceOfSatisfying(
                        SiteReview.Publishable.class,
                        review -> assertThat(review.notes())
                                .extracting(Problem::path)
                                .containsExactly("/rules/interested-shopper", "/goals/order"));
    }

    private static void script(ObjectNode rule) {
        rule.put("dsl", "when(event('SentByTheSite'))").remove("template");
        rule.putObject("arguments");
    }

    private static void slowExpression(ObjectNode event) {
        ((ObjectNode) event.withArray("pages").get(0)).put("mode", "regex").put("text", "(a+)+");
    }

    private static List<String> problems(Site site) {
        return SiteReview.of(site) instanceof SiteReview.Refused(var problems)
                ? problems.stream().map(Problem::path).toList()
                : List.of();
    }
}
