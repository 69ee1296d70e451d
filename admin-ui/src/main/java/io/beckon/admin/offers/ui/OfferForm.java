package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferTexts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of offers, with the preview above it that follows every key. */
final class OfferForm implements DefinitionForm<Offer> {
    private static final long LIFE_MILLIS = 30_000;
    private static final long FORM_LIFE_MILLIS = 120_000;
    private static final String FIRST_GROUP = "default";

    private final Function<SiteKey, Site> sites;
    private final Div content = new Div();
    private @Nullable SiteKey siteKey;
    private @Nullable OfferFields fields;
    private @Nullable InvitationFrame preview;
    private boolean readOnly;

    /**
     * The form.
     *
     * @param sites the drafts of sites as they are now
     */
    OfferForm(Function<SiteKey, Site> sites) {
        this.sites = sites;
        content.addClassName("offer-form");
    }

    /** Says which site's offers are shown from now on. */
    void enter(SiteKey key) {
        siteKey = key;
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Offer blank(String id) {
        String language = defaultLanguage();
        Locale locale = Locale.forLanguageTag(language);
        OfferTexts start = new OfferTexts(
                content.getTranslation(locale, "offers.start.title"),
                content.getTranslation(locale, "offers.start.body"),
                content.getTranslation(locale, "offers.start.accept"),
                content.getTranslation(locale, "offers.start.reject"));
        return new Offer(
                OfferId.of(id),
                content.getTranslation("offers.new"),
                Channel.CHAT,
                Map.of(language, start),
                Map.of(),
                null,
                FIRST_GROUP,
                LIFE_MILLIS,
                LIFE_MILLIS,
                FORM_LIFE_MILLIS);
    }

    @Override
    public void show(Offer offer) {
        Locale language = UI.getCurrent().getLocale();
        FormScope scope = new FormScope(content::getTranslation, language, this::changed);
        fields = null;
        OfferFields shown = new OfferFields(offer.id(), defaultLanguage(), scope, this::speak);
        shown.show(offer);
        shown.setReadOnly(readOnly);
        InvitationFrame frame = new InvitationFrame(scope, shown.languages());
        fields = shown;
        preview = frame;
        content.removeAll();
        content.add(frame, shown.content());
        changed();
    }

    @Override
    public Optional<Offer> read() {
        OfferFields shown = Objects.requireNonNull(fields);
        return shown.check() ? Optional.of(shown.read()) : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
        if (fields != null) {
            fields.setReadOnly(isReadOnly);
        }
    }

    private void changed() {
        if (fields != null && preview != null) {
            preview.show(fields.sketch(), fields.languages());
        }
    }

    private void speak(String language) {
        if (preview != null) {
            preview.speak(language);
        }
    }

    private String defaultLanguage() {
        return sites.apply(Objects.requireNonNull(siteKey)).settings().language();
    }
}
