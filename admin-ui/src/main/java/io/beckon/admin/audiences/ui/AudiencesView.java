package io.beckon.admin.audiences.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.drafts.ui.UseColumn;
import io.beckon.admin.rules.FilterWords;
import io.beckon.definitions.site.Audience;
import jakarta.annotation.security.PermitAll;

/** The audiences of a site. */
@Route("sites/:site/audiences/:id?")
@PermitAll
final class AudiencesView extends DefinitionsView<Audience> {
    private final AudienceForm form;
    private final FilterWords words = FilterWords.ofVisitors(this::getTranslation);
    private final UseColumn uses = new UseColumn();

    AudiencesView(DefinitionServices services) {
        AudienceForm fields = new AudienceForm(services.drafts()::site);
        super(Part.AUDIENCES, services, fields);
        form = fields;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.enter(site());
        uses.show(drafts().uses(site(), Part.AUDIENCES));
        super.afterNavigation(event);
    }

    @Override
    protected void addColumns(Grid<Draft<Audience>> grid) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(draft -> draft.definition().name())
                .setHeader(getTranslation("audiences.name"))
                .setWidth("180px")
                .setFlexGrow(1)
                .setSortable(true);
        hideBesideEditor(
                grid.addColumn(draft -> words.condition(draft.definition().condition()))
                        .setHeader(getTranslation("audiences.condition"))
                        .setFlexGrow(4));
        hideBesideEditor(uses.addTo(grid, getTranslation("audiences.uses")).setFlexGrow(2));
    }
}
