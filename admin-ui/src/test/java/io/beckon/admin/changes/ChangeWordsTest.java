package io.beckon.admin.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.DefinitionChange;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.SiteChanges;
import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a marketer reads about a change, in both languages. */
class ChangeWordsTest {
    private static final Site SHOP = ExampleShop.site();

    @Test
    void saysWhichTextOfAnOfferWasChanged() {
        Consumer<ObjectNode> edit =
                offer -> ((ObjectNode) offer.get("texts").get("de")).put("title", "Brauchen Sie Hilfe?");

        assertThat(lines(Locale.ENGLISH, "offers", offer(), edit))
                .singleElement()
                .asString()
                .startsWith("Texts › German › Title: “")
                .endsWith("” → “Brauchen Sie Hilfe?”");
        assertThat(lines(Locale.GERMAN, "offers", offer(), edit))
                .singleElement()
                .asString()
                .startsWith("Texte › Deutsch › Titel: „")
                .endsWith("“ → „Brauchen Sie Hilfe?“");
    }

    @Test
    void callsArgumentsAsTheTemplateCallsThem() {
        Consumer<ObjectNode> edit = rule -> rule.withObject("arguments").put("times", 4);

        assertThat(lines(Locale.ENGLISH, "rules", "interested-shopper", edit)).containsExactly("Times: 3 → 4");
        assertThat(lines(Locale.GERMAN, "rules", "interested-shopper", edit)).containsExactly("Wie oft: 3 → 4");
    }

    @Test
    void saysWhichOfTheTextsThatARuleLooksForWasChanged() {
        Consumer<ObjectNode> edit =
                rule -> rule.withObject("arguments").withArray("texts").set(0, rule.stringNode("shipping"));

        assertThat(lines(Locale.ENGLISH, "rules", "asks-about-delivery", edit))
                .singleElement()
                .asString()
                .contains(" › no. 1: ")
                .endsWith("→ “shipping”");
    }

    @Test
    void saysChoicesAndTimesInWords() {
        Consumer<ObjectNode> edit =
                rule -> rule.put("repeat", "every-time").withObject("caps").put("afterRejectedMillis", 7_200_000);

        assertThat(lines(Locale.ENGLISH, "rules", "interested-shopper", edit))
                .containsExactlyInAnyOrder(
                        "How often: once per visit → every time", "Limits › Pause after a rejected offer: 2 h");
        assertThat(lines(Locale.GERMAN, "rules", "interested-shopper", edit))
                .containsExactlyInAnyOrder(
                        "Wie oft: einmal je Besuch → jedes Mal", "Grenzen › Pause nach Ablehnung: 2 h");
    }

    @Test
    void callsWhatIsReferredToByItsName() {
        Consumer<ObjectNode> edit = event -> event.withArray("triggers")
                .add(event.objectNode()
                        .put("trigger", "dom")
                        .put("action", "click")
                        .put("element", "coupon")
                        .put("count", 2));

        assertThat(lines(Locale.ENGLISH, "events", "payment-failed", edit))
                .containsExactly("Triggers › no. 1: What happens: “click”, How often: 2, Element: “Coupon field”,"
                        + " Kind: something happens to an element");
    }

    @Test
    void leavesMarkupAsItIs() {
        Consumer<ObjectNode> edit = element -> element.put("name", "<b>Bold</b>");

        assertThat(lines(Locale.ENGLISH, "elements", "coupon", edit))
                .containsExactly("Name: “Coupon field” → “<b>Bold</b>”");
    }

    private static String offer() {
        return SHOP.offers().stream()
                .filter(offer -> offer.texts().containsKey("de"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static List<String> lines(Locale language, String part, String id, Consumer<ObjectNode> edit) {
        Site after = Edited.definition(SHOP, part, id, edit);
        ChangeWords words = new ChangeWords(
                BundleWords.in(language), language, TemplateCatalogue.onClassPath(), List.of(after, SHOP));
        return SiteChanges.between(SHOP, after).stream()
                .map(DefinitionChange.Changed.class::cast)
                .flatMap(change -> change.fields().stream().map(field -> line(words, id, field)))
                .toList();
    }

    private static String line(ChangeWords words, String id, FieldChange change) {
        String values = switch (change) {
            case FieldChange.Added added -> words.value(added, added.value());
            case FieldChange.Removed removed -> words.value(removed, removed.value()) + " →";
            case FieldChange.Replaced replaced ->
                words.value(replaced, replaced.from()) + " → " + words.value(replaced, replaced.to());
        };
        return words.place(id, change) + ": " + values;
    }
}
