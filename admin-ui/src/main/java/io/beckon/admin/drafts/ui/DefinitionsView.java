package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.Removed;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.drafts.Use;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A screen for all definitions of one kind: the list, and beside it the editor of the one that the URL names. Texts come from the keys that
 * begin with the key of the part: {@code .title .explanation .new .empty.title .empty.text}.
 *
 * <p>A subclass is a route {@code sites/:site/<part>/:id?}; it gives the columns and the form, and may add to the page.
 *
 * @param <T> the definition record
 */
public abstract class DefinitionsView<T> extends EditorView<T> implements AfterNavigationObserver {
    /** The route parameter of the definition that is open. */
    public static final String ID = "id";

    private final DefinitionList<T> list;
    private final List<Grid.Column<Draft<T>>> details = new ArrayList<>();
    private final Div columns = new Div();

    /** A screen for the definitions of this kind, edited in this form. */
    @SuppressWarnings("this-escape")
    protected DefinitionsView(Part<T> part, DefinitionServices services, DefinitionForm<T> form) {
        super(part, services, form);
        this.list = new DefinitionList<>(part, draft -> navigate("/" + draft.id()));
        editor().onDelete(this::remove);
        editor().onClose(() -> navigate(""));
        columns.addClassName("definitions");
        columns.add(list, editor());
        add(header(), columns);
    }

    /** Adds the columns of the list; the name comes first. Called once, after construction. */
    protected abstract void addColumns(Grid<Draft<T>> grid);

    /** Shows a column only while no editor takes its room. */
    protected final void hideBesideEditor(Grid.Column<Draft<T>> column) {
        details.add(column);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get(ID);
        boolean exists = id.isEmpty()
                || (id.get().equals(Draft.NEW_ID) && mayEdit())
                || drafts().find(site(), part(), id.get()).isPresent();
        if (!exists) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (list.grid().getColumns().isEmpty()) {
            addColumns(list.grid());
        }
        String id = event.getRouteParameters().get(ID).orElse("");
        refresh(id);
        columns.setClassName("definitions--open", !id.isEmpty());
        details.forEach(column -> column.setVisible(id.isEmpty()));
        if (id.isEmpty()) {
            editor().close();
        } else if (id.equals(Draft.NEW_ID)) {
            editor().openNew();
        } else {
            drafts().find(site(), part(), id).ifPresent(this::open);
            leadToField(event);
        }
    }

    @Override
    protected void stored(Draft<T> draft) {
        Messages.done(getTranslation("definitions.saved", part().name(draft.definition())));
        navigate("/" + draft.id());
    }

    @Override
    protected void show(Draft<T> draft) {
        open(draft);
        refresh(draft.id());
    }

    @Override
    protected void discard() {
        Optional<Draft<T>> now = opened().flatMap(draft -> drafts().find(site(), part(), draft.id()));
        now.ifPresentOrElse(this::show, () -> {
            editor().forget();
            navigate("");
        });
    }

    @Override
    protected List<ConflictChoice> choices() {
        return List.of(ConflictChoice.values());
    }

    @Override
    protected void keepAsCopy(T mine) {
        editor().openCopy(mine);
        UI.getCurrent().getPage().getHistory().replaceState(null, path("/" + Draft.NEW_ID));
        Messages.done(getTranslation("definitions.copy"));
    }

    private PageHeader header() {
        String key = part().key();
        Button create =
                new Button(getTranslation(key + ".new"), VaadinIcon.PLUS.create(), _ -> navigate("/" + Draft.NEW_ID));
        create.setId(Draft.NEW_ID);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayEdit());
        return new PageHeader(getTranslation(key + ".title"), getTranslation(key + ".explanation"), create);
    }

    private void refresh(String selected) {
        list.show(drafts().all(site(), part()), selected, emptyState());
    }

    private EmptyState emptyState() {
        EmptyState empty = new EmptyState(
                VaadinIcon.PLUS_CIRCLE_O,
                getTranslation(part().key() + ".empty.title"),
                getTranslation(part().key() + ".empty.text"));
        empty.setId(part().key() + "-empty");
        return empty;
    }

    private void open(Draft<T> draft) {
        open(draft, part().name(draft.definition()));
        editor().showUses(drafts().uses(site(), part(), draft.id()), site().value());
    }

    private void navigate(String rest) {
        UI.getCurrent().navigate(path(rest));
    }

    private String path(String rest) {
        return "sites/" + site() + "/" + part().key() + rest;
    }

    private void remove(Draft<T> draft) {
        switch (drafts().remove(site(), part(), draft)) {
            case Removed.Done<T>(Draft<T> undoable) -> {
                editor().forget();
                navigate("");
                Messages.undoable(
                        getTranslation("definitions.deleted", part().name(undoable.definition())),
                        getTranslation("definitions.undo"),
                        () -> restore(undoable));
            }
            case Removed.InUse<T>(List<Use> uses) -> InUseDialog.openForDeletion(this, uses, site().value());
            case Removed.Conflict<T>(Draft<T> theirs, String by) -> {
                editor().forget();
                Messages.failed(getTranslation("definitions.changed-meanwhile", by));
                show(theirs);
            }
            case Removed.Gone<T>() -> {
                editor().forget();
                navigate("");
            }
        }
    }

    private void restore(Draft<T> undoable) {
        switch (drafts().restore(site(), part(), undoable)) {
            case Saved.Stored<T>(Draft<T> stored) -> {
                Messages.done(getTranslation("definitions.restored", part().name(stored.definition())));
                navigate("/" + stored.id());
            }
            case Saved.NameTaken<T>(String name) -> Messages.failed(getTranslation("definitions.undo-name", name));
            case Saved.Conflict<T> _, Saved.Gone<T> _, Saved.NamedInScripts<T> _ ->
                Messages.failed(getTranslation("definitions.undo-late"));
        }
    }
}
