package io.beckon.admin.elements.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.definitions.site.MonitoredElement;
import jakarta.annotation.security.PermitAll;

/** The monitored elements of a site. */
@Route("sites/:site/elements/:id?")
@PermitAll
final class ElementsView extends DefinitionsView<MonitoredElement> {
    ElementsView(DefinitionServices services) {
        super(Part.ELEMENTS, services, new ElementForm());
    }

    @Override
    protected void addColumns(Grid<Draft<MonitoredElement>> grid) {
        grid.addColumn(draft -> draft.definition().name())
                .setHeader(getTranslation("elements.name"))
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(draft -> draft.definition().selectors().getFirst())
                .setHeader(getTranslation("elements.selector"))
                .setFlexGrow(3)
                .setPartNameGenerator(_ -> "code");
    }
}
