package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.PublishedVersion;
import io.beckon.admin.words.Moments;
import java.util.List;
import java.util.function.Consumer;

/** The versions that the runtime keeps, and the way back to each of them. */
final class VersionsPanel extends Panel {
    private final boolean mayRollBack;
    private final Consumer<PublishedVersion> rollBack;

    /**
     * A panel.
     *
     * @param rollBack asked to make a version live again
     */
    VersionsPanel(boolean mayRollBack, Consumer<PublishedVersion> rollBack) {
        super("publish-versions", "publishing.versions.title");
        this.mayRollBack = mayRollBack;
        this.rollBack = rollBack;
    }

    void show(List<PublishedVersion> versions, Moments moments) {
        state(Chip.quiet(getTranslation("publishing.versions.count", versions.size())));
        if (versions.isEmpty()) {
            body(new Paragraph(getTranslation("publishing.versions.none")));
        } else {
            body(grid(versions, moments));
        }
    }

    void showUnknown() {
        state(Chip.quiet(getTranslation("publishing.unknown")));
        body(new Paragraph(getTranslation("publishing.versions.unknown")));
    }

    private Component grid(List<PublishedVersion> versions, Moments moments) {
        Grid<PublishedVersion> grid = new Grid<>();
        grid.setId("versions");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(versions.size() <= 10);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column(grid, PublishedVersion::version, "publishing.versions.version").setFlexGrow(0);
        column(grid, version -> moments.of(version.publishedAt()), "publishing.versions.published")
                .setFlexGrow(0);
        column(grid, version -> PublisherNames.of(this::getTranslation, version.publisher()), "publishing.versions.by")
                .setFlexGrow(0);
        column(grid, PublishedVersion::comment, "publishing.versions.comment")
                .setAutoWidth(false)
                .setWidth("100px")
                .setFlexGrow(1);
        grid.addComponentColumn(this::action).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(versions);
        return grid;
    }

    private Grid.Column<PublishedVersion> column(
            Grid<PublishedVersion> grid, ValueProvider<PublishedVersion, ?> value, String headerKey) {
        return grid.addColumn(value).setHeader(getTranslation(headerKey)).setAutoWidth(true);
    }

    private Component action(PublishedVersion version) {
        if (version.isLive()) {
            return Chip.good(getTranslation("publishing.versions.live"));
        }
        if (!mayRollBack) {
            return new Span();
        }
        Button button = new Button(getTranslation("publishing.versions.make-live"), _ -> rollBack.accept(version));
        button.setId("make-live-" + version.version());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
