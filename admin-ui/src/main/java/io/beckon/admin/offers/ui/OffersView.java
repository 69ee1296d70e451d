package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.layout.Chip;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.OfferTexts;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The offers of a site. */
@Route("sites/:site/offers/:id?")
@PermitAll
final class OffersView extends DefinitionsView<Offer> {
    private final Drafts drafts;
    private final OfferForm form;
    private @Nullable Site current;

    OffersView(DefinitionServices services) {
        OfferForm offerForm = new OfferForm(services.drafts()::site);
        super(Part.OFFERS, services, offerForm);
        this.drafts = services.drafts();
        this.form = offerForm;
        addClassName("offers-page");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        form.enter(site());
        current = drafts.site(site());
        super.enter(event);
    }

    @Override
    protected void addColumns(Grid<Draft<Offer>> grid) {
        grid.addColumn(new ComponentRenderer<>(draft -> summary(draft.definition())))
                .setHeader(getTranslation("offers.column.offer"))
                .setComparator(Comparator.comparing(draft -> draft.definition().name(), String.CASE_INSENSITIVE_ORDER));
    }

    private Div summary(Offer offer) {
        Span name = new Span(offer.name());
        name.addClassName("offer-item-name");
        Span title = new Span(getTranslation("offers.quoted", firstTitle(offer)));
        title.addClassName("offer-item-text");
        Div facts = new Div(
                Chip.quiet(getTranslation("offers.channel." + offer.channel().name())), uses(offer));
        facts.addClassName("offer-item-facts");
        Div summary = new Div(name, title, facts);
        summary.addClassName("offer-item");
        return summary;
    }

    private String firstTitle(Offer offer) {
        String language = site(current).settings().language();
        OfferTexts texts = offer.texts().get(language);
        return texts == null ? offer.texts().values().iterator().next().title() : texts.title();
    }

    private Span uses(Offer offer) {
        long rules = site(current).rules().stream()
                .map(Rule::offer)
                .filter(offer.id()::equals)
                .count();
        Span uses = new Span(getTranslation("offers.used", rules));
        uses.addClassName("offer-item-uses");
        return uses;
    }

    private static Site site(@Nullable Site current) {
        return Objects.requireNonNull(current);
    }
}
