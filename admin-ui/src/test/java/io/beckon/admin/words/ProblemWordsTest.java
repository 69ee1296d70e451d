package io.beckon.admin.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Access;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.rules.CheckedRules;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Takes problems from the real checks: a sentence that a check says in other words one day is noticed here. */
class ProblemWordsTest {
    private static final Site SHOP = ExampleShop.site();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void knowsWhatTheChecksSay(String language) {
        ProblemWords words = new ProblemWords(BundleWords.in(Locale.of(language)));

        assertThat(mistakes())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(words.of(problem))
                        .as(problem.message())
                        .doesNotContain("Expected", "Prüfung sagt", "check says"));
    }

    @Test
    void saysWhatItDoesNotKnowAsTheCheckHasSaidIt() {
        ProblemWords words = new ProblemWords(BundleWords.ENGLISH);

        assertThat(words.of(new Problem("/rules/x", "Expected peace, but got war.")))
                .isEqualTo("This does not fit yet. The check says: Expected peace, but got war.");
    }

    @Test
    void putsTheNumbersIntoTheSentence() {
        ProblemWords words = new ProblemWords(BundleWords.GERMAN);

        assertThat(words.of(new Problem("/rules/x/arguments/times", "Expected a count from 1 to 5000, but got '0'.")))
                .isEqualTo("Hier wird eine Zahl von 1 bis 5000 gebraucht; es ist 0.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when(event(3))",
                "when(event('A')).times('many')",
                "when('A')",
                "when(event('A')).times(2).within(3)",
                "when(event('A')).times(2).within(hours(25))",
                "event('A')",
                "when(event('A')).without(event('B'))",
                "when(event('A')).strictly()",
                "whenever(event('A'))",
                "when(event('A')).twice()",
                "when(event('A')",
                "for (;;) {}"
            })
    void knowsWhatIsWrongWithRulesWrittenByHand(String script) {
        ProblemWords words = new ProblemWords(BundleWords.GERMAN);

        assertThat(findings(script))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(words.of(problem)).as(problem.message()).doesNotContain("Expected", "Prüfung sagt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void knowsTheNotesOfTheChecks(String language) {
        ProblemWords words = new ProblemWords(BundleWords.in(Locale.of(language)));
        Site site = edited(SHOP, "goals", "order", goal -> goal.put("event", "Odered"));

        assertThat(SiteReview.of(site))
                .isInstanceOfSatisfying(
                        SiteReview.Publishable.class,
                        review -> assertThat(review.notes())
                                .singleElement()
                                .satisfies(note -> assertThat(words.of(note))
                                        .contains("Odered")
                                        .doesNotContain("Expected", "Prüfung sagt", "check says")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void knowsWhatScenariosSay(String language) {
        ProblemWords words = new ProblemWords(BundleWords.in(Locale.of(language)));
        Site less = edited(
                SHOP,
                "rules",
                "interested-shopper",
                rule -> rule.withObject("arguments").put("times", 4));
        Site more = edited(less, "scenarios", "fills-a-cart", scenario -> scenario.putArray("decisions"));
        Site capped = capped();
        Site back = edited(
                SHOP,
                "scenarios",
                "fills-a-cart",
                scenario -> ((ObjectNode) scenario.withArray("decisions").get(0)).put("outcome", "held-back"));
        Site reasoned = reasoned(capped);
        Site mixed = edited(
                SHOP,
                "scenarios",
                "fills-a-cart",
                scenario -> ((ObjectNode) scenario.withArray("events").get(0)).put("at", 90_000_000));
        List<Problem> problems = Stream.of(more, capped, reasoned, back)
                .flatMap(site -> failures(site).stream())
                .toList();

        assertThat(problems).hasSize(5);
        assertThat(Stream.concat(problems.stream(), refused(mixed).stream()))
                .hasSize(6)
                .allSatisfy(problem -> assertThat(words.of(problem))
                        .as(problem.message())
                        .doesNotContain("Expected", "Prüfung sagt", "check says"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'for the reason “Limit per visit reached”, where this scenario expects “Outside opening hours”.', 'held back: Limit per visit reached.'",
        "de, 'aus dem Grund „Grenze je Besuch erreicht“ zurückgehalten, wo dieses Szenario „Außerhalb der Öffnungszeiten“ erwartet.', 'zurückgehalten: Grenze je Besuch erreicht.'"
    })
    void saysWhyAScenarioIsHeldBack(String language, String otherReason, String heldBack) {
        ProblemWords words = new ProblemWords(BundleWords.in(Locale.of(language)));
        Site capped = capped();
        Site reasoned = reasoned(capped);

        assertThat(failures(capped))
                .singleElement()
                .satisfies(problem -> assertThat(words.of(problem)).endsWith(heldBack));
        assertThat(failures(reasoned))
                .singleElement()
                .satisfies(problem -> assertThat(words.of(problem)).endsWith(otherReason));
    }

    private static List<Problem> failures(Site site) {
        return SiteReview.of(site) instanceof SiteReview.Publishable fits ? fits.failures() : List.of();
    }

    private static List<Problem> refused(Site site) {
        return SiteReview.of(site) instanceof SiteReview.Refused(var problems) ? problems : List.of();
    }

    private static List<Problem> findings(String script) {
        Site site = edited(SHOP, "rules", "interested-shopper", rule -> {
            rule.put("dsl", script).remove("template");
            rule.putObject("arguments");
        });
        Rule written = site.rules().stream()
                .filter(rule -> rule.id().value().equals("interested-shopper"))
                .findFirst()
                .orElseThrow();
        return Access.asConsole(() -> CheckedRules.CHECKS.check(site, written).join())
                .problems();
    }

    private static List<Problem> mistakes() {
        Site site = SHOP;
        site = edited(site, "rules", "hesitates-at-checkout", rule -> rule.put("calendar", "gone"));
        site = edited(
                site,
                "rules",
                "interested-shopper",
                rule -> rule.put("offer", "gone").withObject("arguments").put("times", 0));
        site = edited(site, "rules", "compares-products", rule -> rule.putObject("arguments"));
        site = edited(
                site,
                "elements",
                "coupon",
                element -> element.putArray("selectors").add("a["));
        site = edited(site, "events", "add-to-cart", event -> tag(event, "pages", "regex", "(a+)+"));
        site = edited(site, "events", "product-viewed", event -> tag(event, "pages", "phrase", "OR"));
        site = edited(site, "events", "searched", event -> event.put("name", "AddToCart"));
        site = edited(site, "categories", "backpacks", category -> tag(category, "tags", "regex", "("));
        site = edited(site, "calendars", "service-hours", calendar -> {
            addException(calendar, "2026-12-24");
            addException(calendar, "2026-12-24");
            addException(calendar, "2026-12-25");
        });
        site = edited(site, "offers", SHOP.offers().getFirst().id().value(), offer -> {
            var german = offer.get("texts").get("de");
            offer.putObject("texts")
                    .set("de", german == null ? offer.get("texts").get("en") : german);
        });
        return refused(site);
    }

    private static Site capped() {
        return edited(
                SHOP,
                "rules",
                "interested-shopper",
                rule -> rule.putObject("caps").put("perVisit", 0));
    }

    private static Site reasoned(Site site) {
        return edited(
                site,
                "scenarios",
                "browses-three-products",
                scenario -> ((ObjectNode) scenario.withArray("decisions").get(0))
                        .put("outcome", "held-back")
                        .put("reason", "closed"));
    }

    private static Site edited(Site site, String part, String id, Consumer<ObjectNode> edit) {
        return Edited.definition(site, part, id, edit);
    }

    private static void addException(ObjectNode calendar, String date) {
        ObjectNode exception = calendar.withArray("exceptions").addObject().put("date", date);
        exception.putArray("openings").addObject().put("from", "08:00:00").put("until", "14:00:00");
    }

    private static void tag(ObjectNode definition, String list, String mode, String text) {
        ((ObjectNode) definition.withArray(list).get(0)).put("mode", mode).put("text", text);
    }
}
