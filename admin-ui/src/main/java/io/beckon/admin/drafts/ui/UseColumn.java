package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.grid.Grid;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Use;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The column of a list of definitions that says who refers to each: the first, and how many others. */
public final class UseColumn {
    private Map<String, List<Use>> uses = Map.of();

    /** Shows these usages, by the ids of the definitions, from now on. */
    public void show(Map<String, List<Use>> found) {
        uses = found;
    }

    /** Adds the column. */
    public <T> Grid.Column<Draft<T>> addTo(Grid<Draft<T>> grid, String header) {
        return grid.addColumn(draft -> text(of(draft)))
                .setHeader(header)
                .setTooltipGenerator(draft -> of(draft).stream().map(Use::name).collect(Collectors.joining(", ")));
    }

    private List<Use> of(Draft<?> draft) {
        return uses.getOrDefault(draft.id(), List.of());
    }

    private static String text(List<Use> uses) {
        String first = uses.isEmpty() ? "" : uses.getFirst().name();
        return uses.size() > 1 ? first + " +" + (uses.size() - 1) : first;
    }
}
