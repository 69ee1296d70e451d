package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.layout.EmptyState;
import io.beckon.definitions.Json;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The list of a screen of definitions, with a search field; a selection opens the editor. */
final class DefinitionList<T> extends Div {
    private final Grid<Draft<T>> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Div nothing = new Div();
    private List<Draft<T>> drafts = List.of();

    DefinitionList(Part<T> part, Consumer<Draft<T>> open) {
        addClassName("definitions__list");
        search.setId(part.key() + "-search");
        search.setPlaceholder(getTranslation("definitions.search"));
        search.setAriaLabel(getTranslation("definitions.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> filter());
        grid.setId(part.key());
        grid.addClassName("definitions__grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("definitions.nothing-found"));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(open);
            }
        });
        add(search, grid, nothing);
    }

    Grid<Draft<T>> grid() {
        return grid;
    }

    /** Shows these drafts, the one with this id marked; the empty state when there are none. */
    void show(List<Draft<T>> all, String selected, EmptyState empty) {
        drafts = all;
        filter();
        all.stream()
                .filter(draft -> draft.id().equals(selected))
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
        search.setVisible(!all.isEmpty());
        grid.setVisible(!all.isEmpty());
        nothing.removeAll();
        if (all.isEmpty()) {
            nothing.add(empty);
        }
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(drafts.stream()
                .filter(draft -> wanted.isEmpty() || text(draft).contains(wanted))
                .toList());
    }

    /** Whatever is written in a definition can be searched for. */
    private static String text(Draft<?> draft) {
        return Json.MAPPER.writeValueAsString(draft.definition()).toLowerCase(Locale.ROOT);
    }
}
