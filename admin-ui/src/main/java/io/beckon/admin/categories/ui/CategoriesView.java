package io.beckon.admin.categories.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.drafts.ui.UseColumn;
import io.beckon.admin.tags.TagWords;
import io.beckon.definitions.site.Category;
import jakarta.annotation.security.PermitAll;

/** The categories of a site. */
@Route("sites/:site/categories/:id?")
@PermitAll
final class CategoriesView extends DefinitionsView<Category> {
    private final CategoryForm form;
    private final TagWords words = new TagWords(this::getTranslation);
    private final UseColumn uses = new UseColumn();

    CategoriesView(DefinitionServices services) {
        CategoryForm fields = new CategoryForm();
        super(Part.CATEGORIES, services, fields);
        form = fields;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.useOrigin(drafts().site(site()).settings().origins().getFirst());
        uses.show(drafts().uses(site(), Part.CATEGORIES));
        super.afterNavigation(event);
    }

    @Override
    protected void addColumns(Grid<Draft<Category>> grid) {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(draft -> draft.definition().name())
                .setHeader(getTranslation("categories.name"))
                .setWidth("180px")
                .setFlexGrow(1)
                .setSortable(true);
        hideBesideEditor(grid.addColumn(this::tags)
                .setHeader(getTranslation("categories.tags"))
                .setTooltipGenerator(this::tags)
                .setFlexGrow(5));
        hideBesideEditor(uses.addTo(grid, getTranslation("categories.uses")).setFlexGrow(2));
    }

    private String tags(Draft<Category> draft) {
        return words.say(draft.definition().tags(), draft.definition().match());
    }
}
