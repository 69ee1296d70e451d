package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RuleSentencesTest {
    private static final Site SHOP = ExampleShop.site();
    private static final TemplateCatalogue CATALOGUE = TemplateCatalogue.onClassPath();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interested-shopper   | When “ProductViewed” happens 3 times within the visit, offer “Chat with an outfitter”, once per visit.",
                "asks-about-delivery  | When “Searched” happens (“query” contains “delivery”, “lieferung” or 4 more), offer “Chat with an outfitter”, once per page view.",
                "compares-products    | When “ProductViewed” in “Tents” happens and “ProductViewed” in “Backpacks” happens, all within 10 minutes, offer “Free delivery this week”, once per visit.",
                "hesitates-at-checkout | When “CheckoutStarted” happens and “OrderPlaced” does not follow within 90 seconds, offer “Call-back at the checkout”, once per visit, during “Telephone service” only.",
                "looks-at-premium     | When “ProductViewed” in “Premium products” (not: “product” is one of “tent-basecamp”) happens, offer “Chat with an outfitter”, once per visit.",
                "on-the-way-to-order  | When a page in “Products” is opened, then “AddToCart” happens, then a page in “Checkout” is opened, all within 30 minutes, offer “Chat with an outfitter”, once per visit."
            })
    void sayTheRulesOfTheDemoInEnglish(String rule, String sentence) {
        assertThat(sentences(Locale.ENGLISH).of(rule(rule))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interested-shopper   | Wenn innerhalb des Besuchs 3-mal „ProductViewed“ eintritt, „Chat with an outfitter“ anbieten, einmal je Besuch.",
                "asks-about-delivery  | Wenn „Searched“ eintritt („query“ enthält „delivery“, „lieferung“ oder 4 weitere), „Chat with an outfitter“ anbieten, einmal je Seitenaufruf.",
                "compares-products    | Wenn „ProductViewed“ in „Tents“ eintritt und „ProductViewed“ in „Backpacks“ eintritt, alles innerhalb von 10 Minuten, „Free delivery this week“ anbieten, einmal je Besuch.",
                "hesitates-at-checkout | Wenn „CheckoutStarted“ eintritt und nicht innerhalb von 90 Sekunden „OrderPlaced“ eintritt, „Call-back at the checkout“ anbieten, einmal je Besuch, nur während „Telephone service“.",
                "looks-at-premium     | Wenn „ProductViewed“ in „Premium products“ (nicht: „product“ ist eines von „tent-basecamp“) eintritt, „Chat with an outfitter“ anbieten, einmal je Besuch.",
                "on-the-way-to-order  | Wenn eine Seite in „Products“ geöffnet wird, dann „AddToCart“ eintritt, dann eine Seite in „Checkout“ geöffnet wird, alles innerhalb von 30 Minuten, „Chat with an outfitter“ anbieten, einmal je Besuch."
            })
    void sayTheRulesOfTheDemoInGerman(String rule, String sentence) {
        assertThat(sentences(Locale.GERMAN).of(rule(rule))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score      | “ProductViewed” (2 points) and “AddToCart” (5 points) add up to 10 points within 30 minutes",
                "dwell      | 2 minutes were spent on pages in “Help”",
                "hesitation | “CheckoutTouched” happens and for 45 seconds neither “CheckoutSubmitted” happens nor the page is left",
                "custom     | what is written in its text happens"
            })
    void sayTheExamplesOfTemplatesInEnglish(String template, String happening) {
        assertThat(happening(template, Locale.ENGLISH)).isEqualTo(happening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score      | „ProductViewed“ (2 Punkte) und „AddToCart“ (5 Punkte) innerhalb von 30 Minuten zusammen 10 Punkte ergeben",
                "dwell      | insgesamt 2 Minuten auf Seiten in „Help“ verbracht wurden",
                "hesitation | „CheckoutTouched“ eintritt und 45 Sekunden lang weder „CheckoutSubmitted“ eintritt noch die Seite verlassen wird",
                "custom     | das eintritt, was in ihrem Text steht"
            })
    void sayTheExamplesOfTemplatesInGerman(String template, String happening) {
        assertThat(happening(template, Locale.GERMAN)).isEqualTo(happening);
    }

    private static String happening(String template, Locale language) {
        Map<String, JsonNode> example = CATALOGUE.find(template).orElseThrow().example();
        return sentences(language)
                .happening(new RuleOutline(template, example, Repeat.ONCE_PER_VISIT, null, null, null));
    }

    @Test
    void sayAnEllipsisForWhatIsNotThereYet() {
        RuleOutline outline = new RuleOutline("counter", Map.of(), Repeat.EVERY_TIME, null, null, null);

        assertThat(sentences(Locale.ENGLISH).of(outline))
                .isEqualTo("When … … within the visit, note it without an offer, every time.");
    }

    @Test
    void sayWhomARuleIsFor() {
        Rule rule = ExampleShop.site().rules().getFirst();

        assertThat(sentences(Locale.ENGLISH).of(rule.forAudience(AudienceId.of("newcomers"))))
                .isEqualTo(sentences(Locale.ENGLISH).of(rule).replaceFirst("\\.$", ", to “newcomers” only."));
    }

    @ParameterizedTest
    @CsvSource({"1,once", "2,twice", "3,3 times", "1200,'1,200 times'"})
    void countAsPeopleDo(int times, String said) {
        Map<String, JsonNode> arguments = new HashMap<>();
        arguments.put("filter", Json.read("{\"event\":\"A\"}", JsonNode.class));
        arguments.put("times", Json.MAPPER.valueToTree(times));

        assertThat(sentences(Locale.ENGLISH)
                        .happening(new RuleOutline("counter", arguments, Repeat.ONCE_PER_VISIT, null, null, null)))
                .isEqualTo("“A” happens " + said + " within the visit");
    }

    @Test
    void sayWhatAHandWrittenRuleEvaluatesTo() {
        Pattern pattern = ExampleShop.rules().stream()
                .filter(typed -> typed.rule().value().equals("hesitates-at-checkout"))
                .findFirst()
                .orElseThrow()
                .pattern();
        RuleOutline byHand = new RuleOutline(null, Map.of(), Repeat.ONCE_PER_VISIT, null, null, null);

        assertThat(sentences(Locale.ENGLISH).happening(byHand)).isEqualTo("what is written in its text happens");
        assertThat(sentences(Locale.ENGLISH).happening(byHand.evaluated(pattern)))
                .isEqualTo("“CheckoutStarted” happens and “OrderPlaced” does not follow within 90 seconds");
    }

    @Test
    void showMarkupAndPlacesAsTheyWereTyped() {
        Map<String, JsonNode> arguments = Map.of("filter", Json.read("{\"event\":\"<b>{0}'s</b>\"}", JsonNode.class));

        assertThat(sentences(Locale.ENGLISH)
                        .happening(new RuleOutline("singleton", arguments, Repeat.ONCE_PER_VISIT, null, null, null)))
                .isEqualTo("“<b>{0}'s</b>” happens");
    }

    private static RuleSentences sentences(Locale language) {
        Words words = language.equals(Locale.GERMAN) ? BundleWords.GERMAN : BundleWords.ENGLISH;
        return new RuleSentences(CATALOGUE, SHOP, language, words);
    }

    private static Rule rule(String id) {
        return SHOP.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
