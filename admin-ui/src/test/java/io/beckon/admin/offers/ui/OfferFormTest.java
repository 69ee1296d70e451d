package io.beckon.admin.offers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferTexts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class OfferFormTest extends BrowserlessTest {
    private static final Site SHOP = ExampleShop.site();

    private OfferForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        form = new OfferForm(_ -> SHOP);
        form.enter(SHOP.key());
        UI.getCurrent().add(form.content());
    }

    static Stream<Offer> offers() {
        return SHOP.offers().stream();
    }

    @ParameterizedTest
    @MethodSource("offers")
    void givesBackEveryOfferOfTheDemoAsItWas(Offer offer) {
        form.show(offer);

        assertThat(form.read()).contains(offer);
    }

    @Test
    void keepsWhatItHasNoFieldFor() {
        String json = Json.MAPPER
                .writeValueAsString(SHOP.offers().getFirst())
                .replaceFirst(
                        "\"accent-colour\":\"#[0-9a-f]{6}\"", "\"font\":\"Georgia, serif\",\"corner-radius\":\"7px\"")
                .replace("\"inviteLifeMillis\":30000", "\"inviteLifeMillis\":30500");
        Offer offer = Json.read(json, Offer.class);
        form.show(offer);

        assertThat(offer.theme()).containsKey("font");
        assertThat(form.read()).contains(offer);
    }

    @Test
    void startsWithAnInvitationInTheLanguageOfTheSite() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        form.show(form.blank("new"));

        assertThat(form.read())
                .hasValueSatisfying(offer -> assertThat(offer.texts())
                        .containsOnlyKeys("en")
                        .containsEntry(
                                "en",
                                new OfferTexts(
                                        "Can we help you?",
                                        "Our team is happy to answer your questions.",
                                        "Start chat",
                                        "Not now")));
    }

    @Test
    void addsAndRemovesLanguages() {
        form.show(SHOP.offers().getFirst());
        languages().setValue("fr");
        type("offer-texts-fr-title", "Puis-je vous aider ?");
        field(TextArea.class, "offer-texts-fr-body").setValue("Bonjour");
        type("offer-texts-fr-accept", "Oui");
        type("offer-texts-fr-reject", "Non");
        test(field(Button.class, "offer-texts-de-remove")).click();

        assertThat(form.read())
                .hasValueSatisfying(offer -> assertThat(offer.texts())
                        .containsOnlyKeys("en", "fr")
                        .containsEntry("fr", new OfferTexts("Puis-je vous aider ?", "Bonjour", "Oui", "Non")));
        assertThat(find(NativeButton.class).withId("offer-preview-language-fr").exists())
                .isTrue();
        assertThat(find(NativeButton.class).withId("offer-preview-language-de").exists())
                .isFalse();
    }

    @Test
    void saysWhichTextIsMissing() {
        form.show(SHOP.offers().getFirst());
        type("offer-name", " ");
        type("offer-texts-de-accept", "");
        field(TextArea.class, "offer-texts-en-body").setValue("x".repeat(401));

        assertThat(form.read()).isEmpty();
        assertThat(error("offer-name")).isEqualTo("Please enter 1 to 100 characters.");
        assertThat(error("offer-texts-de-accept")).isEqualTo("Please enter 1 to 40 characters.");
        assertThat(error("offer-texts-en-body")).isEqualTo("Please enter 1 to 400 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop.example", "javascript:alert(1)", "https://a b", "ftp://x"})
    void wantsAnAddressForABanner(String link) {
        form.show(SHOP.offers().getFirst());
        channel().setValue(Channel.BANNER);
        type("offer-link", link);

        assertThat(form.read()).isEmpty();
        assertThat(error("offer-link")).startsWith("Please enter an address");
    }

    @Test
    void leavesTheAddressOutOfOtherChannels() {
        form.show(SHOP.offers().getLast());
        assertThat(SHOP.offers().getLast().link()).isNotNull();
        channel().setValue(Channel.CHAT);

        assertThat(form.read())
                .hasValueSatisfying(offer -> assertThat(offer.link()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"red;x", "#12", "url(x)", "12px"})
    void saysWhatIsNoColour(String colour) {
        form.show(SHOP.offers().getFirst());
        type("offer-theme-accent-colour", colour);

        assertThat(form.read()).isEmpty();
        assertThat(error("offer-theme-accent-colour")).startsWith("This is not a colour.");
    }

    @Test
    void saysWhichTimeIsOutOfBounds() {
        form.show(SHOP.offers().getFirst());
        field(IntegerField.class, "offer-life-invite").setValue(4);

        assertThat(form.read()).isEmpty();
        assertThat(error("offer-life-invite")).isEqualTo("Please enter a time from 5 seconds to 10 minutes.");
    }

    private void type(String id, String text) {
        field(TextField.class, id).setValue(text);
    }

    private String error(String id) {
        return ((HasValidation) find(Component.class).withId(id).single()).getErrorMessage();
    }

    private <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> languages() {
        return field(ComboBox.class, "offer-language-add");
    }

    @SuppressWarnings("unchecked")
    private Select<Channel> channel() {
        return field(Select.class, "offer-channel");
    }
}
