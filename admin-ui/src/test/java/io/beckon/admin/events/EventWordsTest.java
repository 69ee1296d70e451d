package io.beckon.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventWordsTest {
    private static final Site SHOP = ExampleShop.site();
    private static final ElementId COUPON = ElementId.of("coupon");

    private final EventWords english = new EventWords(BundleWords.ENGLISH, EventWordsTest::name);
    private final EventWords german = new EventWords(BundleWords.GERMAN, EventWordsTest::name);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "add-to-cart; Sent when a visitor clicks “Add to cart button” on pages whose path looks like “*/product-*”, with product, name and price.",
                "checkout-started; Sent when a visitor clicks “Button to the checkout” on pages whose path contains “/cart”, but only if the text of “Total of the cart” is there when the page opens, with total.",
                "coupon-entered; Sent when a visitor changes “Coupon field”, but only if the content of “Coupon field” is not empty at that moment, with coupon.",
                "order-placed; Sent when the page has been open for 0.5 seconds on pages whose path contains “/thanks”, with total and currency.",
                "product-viewed; Sent when the page has been open for 1 second on pages whose path looks like “*/product-*”, with product, name and price.",
                "payment-failed; Sent by your own site, whenever its script says so."
            })
    void tellsInEnglishWhatAnEventIs(String id, String sentence) {
        assertThat(english.sentence(event(id))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "add-to-cart; Wird gesendet, wenn jemand auf „Add to cart button“ klickt, auf Seiten, deren Pfad wie „*/product-*“ aussieht, mit product, name und price.",
                "checkout-started; Wird gesendet, wenn jemand auf „Button to the checkout“ klickt, auf Seiten, deren Pfad „/cart“ enthält, aber nur, wenn beim Öffnen der Seite der Text von „Total of the cart“ vorhanden ist, mit total.",
                "searched; Wird gesendet, wenn jemand in „Search field“ die Eingabetaste drückt, aber nur, wenn in diesem Moment der Inhalt von „Search field“ nicht leer ist, mit query.",
                "order-placed; Wird gesendet, wenn die Seite seit 0,5 Sekunden geöffnet ist, auf Seiten, deren Pfad „/thanks“ enthält, mit total und currency.",
                "payment-failed; Wird von Ihrer eigenen Website gesendet, wann immer deren Skript es sagt."
            })
    void tellsInGermanWhatAnEventIs(String id, String sentence) {
        assertThat(german.sentence(event(id))).isEqualTo(sentence);
    }

    @Test
    void joinsSeveralTriggersAndCountsThem() {
        List<Trigger> triggers = List.of(
                new Trigger.Dom("click", COUPON, 3), new Trigger.Timeout(90_000), new Trigger.Timeout(7_200_000));

        assertThat(english.triggers(triggers))
                .isEqualTo("When a visitor clicks “Coupon field” 3 times and the page has been open for 90 seconds"
                        + " and the page has been open for 2 hours");
        assertThat(german.triggers(triggers))
                .isEqualTo("Wenn jemand 3-mal auf „Coupon field“ klickt und die Seite seit 90 Sekunden geöffnet ist"
                        + " und die Seite seit 2 Stunden geöffnet ist");
    }

    @Test
    void knowsEveryTriggerInBothLanguages() {
        assertThat(ExampleTriggers.triggers().stream().map(List::of).map(english::triggers))
                .containsExactly(
                        "When a visitor clicks “a” 2 times",
                        "When a visitor presses Enter in “a”",
                        "When the page has been open for 5 seconds",
                        "When a visitor does nothing for 30 seconds",
                        "When the page has been in sight for 1 minute",
                        "When a visitor scrolls down 75 % of the page",
                        "When 50 % of “a” are in view for 1 second",
                        "When “a” appears",
                        "When “a” disappears",
                        "When a visitor is about to leave the page",
                        "When the page changes without loading anew",
                        "When a visitor clicks 3 times on one spot within 1 second",
                        "When a visitor leaves the page with “a” filled in and not sent",
                        "When a script of the page fails with “checkout” in the message",
                        "When your site sends “Pushed”");
        assertThat(ExampleTriggers.triggers().stream().map(List::of).map(german::triggers))
                .contains(
                        "Wenn jemand 30 Sekunden lang nichts tut",
                        "Wenn 50 % von „a“ 1 Sekunde lang im Bild sind",
                        "Wenn ein Skript der Seite scheitert und die Meldung „checkout“ enthält")
                .allSatisfy(sentence -> assertThat(sentence).startsWith("Wenn ").doesNotContain("{", "events."));
    }

    static Stream<TriggerKind> actions() {
        return Arrays.stream(TriggerKind.values()).filter(kind -> !kind.action().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void knowsEveryActionInBothLanguages(TriggerKind kind) {
        List<Trigger> triggers = List.of(new Trigger.Dom(kind.action(), COUPON, 1));

        assertThat(TriggerKind.of(triggers.getFirst())).isEqualTo(kind);
        assertThat(english.triggers(triggers)).contains("“Coupon field”").doesNotContain("1");
        assertThat(german.triggers(triggers)).contains("„Coupon field“").doesNotContain("1");
    }

    @Test
    void namesABrowserEventThatHasNoWordsOfItsOwn() {
        List<Trigger> triggers = List.of(new Trigger.Dom("touchstart", COUPON, 2));

        assertThat(english.triggers(triggers))
                .isEqualTo("When the browser event touchstart happens on “Coupon field” 2 times");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryComparisonInBothLanguages(PageCondition.Operator operator) {
        PageCondition condition = new PageCondition(new ValueSource.Attribute(COUPON, "data-x"), operator, "5");

        assertThat(sentence(english, condition)).contains("the attribute data-x of “Coupon field”");
        assertThat(sentence(german, condition)).contains("das Attribut data-x von „Coupon field“");
    }

    private static String sentence(EventWords words, PageCondition condition) {
        return words.sentence(List.of(), condition, List.of(new Trigger.Timeout(1_000)), null, List.of());
    }

    private static BusinessEvent event(String id) {
        return SHOP.events().stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String name(ElementId id) {
        return SHOP.elements().stream()
                .filter(element -> element.id().equals(id))
                .map(MonitoredElement::name)
                .findFirst()
                .orElse(id.value());
    }
}
