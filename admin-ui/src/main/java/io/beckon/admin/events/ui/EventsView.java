package io.beckon.admin.events.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.drafts.ui.UseColumn;
import io.beckon.admin.events.EventWords;
import io.beckon.definitions.site.BusinessEvent;
import jakarta.annotation.security.PermitAll;

/** The business events of a site. */
@Route("sites/:site/events/:id?")
@PermitAll
final class EventsView extends DefinitionsView<BusinessEvent> {
    private final SiteElements elements;
    private final EventForm form;
    private final EventWords words;
    private final UseColumn uses = new UseColumn();

    EventsView(DefinitionServices services) {
        SiteElements known = new SiteElements();
        EventForm fields = new EventForm(known);
        super(Part.EVENTS, services, fields);
        elements = known;
        form = fields;
        words = new EventWords(this::getTranslation, elements);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        elements.readFrom(() -> drafts().all(site(), Part.ELEMENTS).stream()
                .map(Draft::definition)
                .toList());
        form.linkNewElement("sites/" + site() + "/elements/new");
        uses.show(drafts().uses(site(), Part.EVENTS));
        super.afterNavigation(event);
    }

    @Override
    protected void addColumns(Grid<Draft<BusinessEvent>> grid) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(draft -> draft.definition().name())
                .setHeader(getTranslation("events.name"))
                .setWidth("180px")
                .setFlexGrow(1)
                .setSortable(true);
        hideBesideEditor(
                grid.addColumn(draft -> words.triggers(draft.definition().triggers()))
                        .setHeader(getTranslation("events.list.when"))
                        .setTooltipGenerator(draft -> words.sentence(draft.definition()))
                        .setFlexGrow(4));
        hideBesideEditor(grid.addColumn(draft -> words.pages(draft.definition().pages()))
                .setHeader(getTranslation("events.list.where"))
                .setTooltipGenerator(draft -> words.pages(draft.definition().pages()))
                .setFlexGrow(3));
        hideBesideEditor(uses.addTo(grid, getTranslation("events.list.uses")).setFlexGrow(2));
    }
}
