package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.calendars.CalendarWords;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.drafts.ui.UseColumn;
import io.beckon.definitions.site.Calendar;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;

/** The opening hours of a site. */
@Route("sites/:site/calendars/:id?")
@PermitAll
final class CalendarsView extends DefinitionsView<Calendar> {
    private final CalendarForm form;
    private final CalendarWords words = new CalendarWords(this::getTranslation, getLocale());
    private final UseColumn uses = new UseColumn();

    CalendarsView(DefinitionServices services, InstantSource clock) {
        CalendarForm fields = new CalendarForm(clock);
        super(Part.CALENDARS, services, fields);
        form = fields;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.useTimeZone(drafts().site(site()).settings().timeZone());
        uses.show(drafts().uses(site(), Part.CALENDARS));
        super.afterNavigation(event);
    }

    @Override
    protected void addColumns(Grid<Draft<Calendar>> grid) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(draft -> draft.definition().name())
                .setHeader(getTranslation("calendars.name"))
                .setWidth("110px")
                .setFlexGrow(1)
                .setSortable(true);
        hideBesideEditor(grid.addColumn(draft -> words.week(draft.definition()))
                .setHeader(getTranslation("calendars.week"))
                .setWidth("150px")
                .setFlexGrow(4));
        hideBesideEditor(uses.addTo(grid, getTranslation("calendars.uses")).setFlexGrow(2));
    }
}
