package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.Removed;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.drafts.Use;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import java.util.List;
import java.util.Optional;

/**
 * A screen for all definitions of one kind: the list, and beside it the editor of the one that the URL names. Texts come from the keys that
 * begin with the key of the part: {@code .title .explanation .new .empty.title .empty.text}.
 *
 * <p>A subclass is a route {@code sites/:site/<part>/:id?}; it gives the columns and the form, and may add to the editor.
 *
 * @param <T> the definition record
 */
public abstract class DefinitionsView<T> extends SiteView implements AfterNavigationObserver, BeforeLeaveObserver {
    /** The route parameter of the definition that is open. */
    public static final String ID = "id";

    private static final String NEW = "new";

    private final Part<T> part;
    private final Drafts drafts;
    private final boolean mayEdit;
    private final DefinitionList<T> list;
    private final DefinitionEditor<T> editor;
    private final Div columns = new Div();

    /** A screen for the definitions of this kind, edited in this form. */
    @SuppressWarnings("this-escape")
    protected DefinitionsView(Part<T> part, DefinitionServices services, DefinitionForm<T> form) {
        super(services.sites(), part.key() + ".title");
        this.part = part;
        this.drafts = services.drafts();
        this.mayEdit = services.access().may(part.permissionToEdit());
        this.list = new DefinitionList<>(part, this::open);
        this.editor = new DefinitionEditor<>(part, form, mayEdit);
        editor.onSave(this::save);
        editor.onDelete(this::remove);
        editor.onDiscard(this::discard);
        editor.onClose(() -> navigate(""));
        columns.addClassName("definitions");
        columns.add(list, editor);
        add(header(), columns);
    }

    /** Adds the columns of the list; the name comes first. Called once, after construction. */
    protected abstract void addColumns(Grid<Draft<T>> grid);

    /** The draft that is open in the editor, as it was loaded; empty when none is, or a new one. */
    protected final Optional<Draft<T>> opened() {
        return editor.draft().filter(draft -> !draft.isNew());
    }

    /** What is typed in the editor, when it is valid. */
    protected final Optional<T> typed() {
        return editor.typed();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get(ID);
        boolean exists = id.isEmpty()
                || (id.get().equals(NEW) && mayEdit)
                || drafts.find(site(), part, id.get()).isPresent();
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
        if (id.isEmpty()) {
            editor.close();
        } else if (id.equals(NEW)) {
            editor.openNew();
        } else {
            drafts.find(site(), part, id).ifPresent(this::show);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor.isChanged()) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog dialog = new ConfirmDialog(
                    getTranslation("definitions.leave.title"),
                    getTranslation("definitions.leave.text"),
                    getTranslation("definitions.leave.confirm"),
                    _ -> {
                        editor.forget();
                        leaving.proceed();
                    });
            dialog.setId("leave");
            dialog.setConfirmButtonTheme("error primary");
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("definitions.leave.stay"));
            dialog.addCancelListener(_ -> leaving.cancel());
            dialog.open();
        }
    }

    private PageHeader header() {
        Button create =
                new Button(getTranslation(part.key() + ".new"), VaadinIcon.PLUS.create(), _ -> navigate("/" + NEW));
        create.setId(NEW);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayEdit);
        return new PageHeader(
                getTranslation(part.key() + ".title"), getTranslation(part.key() + ".explanation"), create);
    }

    private void refresh(String selected) {
        list.show(drafts.all(site(), part), selected, emptyState());
    }

    private EmptyState emptyState() {
        EmptyState empty = new EmptyState(
                VaadinIcon.PLUS_CIRCLE_O,
                getTranslation(part.key() + ".empty.title"),
                getTranslation(part.key() + ".empty.text"));
        empty.setId(part.key() + "-empty");
        return empty;
    }

    private void show(Draft<T> draft) {
        editor.open(draft, drafts.uses(site(), part, draft.id()), site().value());
    }

    private void open(Draft<T> draft) {
        navigate("/" + draft.id());
    }

    private void navigate(String rest) {
        UI.getCurrent().navigate("sites/" + site() + "/" + part.key() + rest);
    }

    private void discard() {
        if (editor.draft().filter(Draft::isNew).isPresent()) {
            editor.forget();
            navigate("");
        } else {
            opened().flatMap(draft -> drafts.find(site(), part, draft.id())).ifPresent(this::show);
        }
    }

    private void save(Draft<T> draft) {
        Draft<T> saved = draft.isNew() ? named(draft) : draft;
        switch (drafts.save(site(), part, saved)) {
            case Saved.Stored<T>(Draft<T> stored) -> stored(stored, "definitions.saved");
            case Saved.NameTaken<T>(String name) -> editor.nameTaken(name);
            case Saved.Conflict<T>(Draft<T> theirs, String by) ->
                new ConflictDialog<>(part, saved.definition(), theirs, by, this::resolve).open();
            case Saved.Gone<T>() ->
                new GoneDialog(getTranslation("definitions.gone.text"), () -> saveAsCopy(saved.definition())).open();
        }
    }

    private Draft<T> named(Draft<T> draft) {
        String id = drafts.newId(site(), part, part.name(draft.definition()));
        return new Draft<>(id, 0, part.withId(draft.definition(), id));
    }

    private void stored(Draft<T> stored, String message) {
        Messages.done(getTranslation(message, part.name(stored.definition())));
        editor.forget();
        navigate("/" + stored.id());
    }

    /** What the user chose in a conflict. */
    private void resolve(ConflictDialog.Choice choice, T mine, Draft<T> theirs) {
        switch (choice) {
            case OVERWRITE -> save(theirs.with(mine));
            case TAKE_THEIRS -> {
                show(theirs);
                refresh(theirs.id());
            }
            case KEEP_AS_COPY -> saveAsCopy(mine);
        }
    }

    private void saveAsCopy(T mine) {
        editor.openCopy(mine);
        UI.getCurrent().getPage().getHistory().replaceState(null, "sites/" + site() + "/" + part.key() + "/" + NEW);
        Messages.done(getTranslation("definitions.copy"));
    }

    private void remove(Draft<T> draft) {
        switch (drafts.remove(site(), part, draft)) {
            case Removed.Done<T>(Draft<T> undoable) -> {
                editor.forget();
                navigate("");
                Messages.undoable(
                        getTranslation("definitions.deleted", part.name(undoable.definition())),
                        getTranslation("definitions.undo"),
                        () -> restore(undoable));
            }
            case Removed.InUse<T>(List<Use> uses) -> new InUseDialog(uses, site().value()).open();
            case Removed.Conflict<T>(Draft<T> theirs, String by) -> {
                Messages.failed(getTranslation("definitions.changed-meanwhile", by));
                show(theirs);
            }
            case Removed.Gone<T>() -> {
                editor.forget();
                navigate("");
            }
        }
    }

    private void restore(Draft<T> undoable) {
        switch (drafts.restore(site(), part, undoable)) {
            case Saved.Stored<T>(Draft<T> stored) -> stored(stored, "definitions.restored");
            case Saved.NameTaken<T>(String name) -> Messages.failed(getTranslation("definitions.undo-name", name));
            case Saved.Conflict<T> _, Saved.Gone<T> _ -> Messages.failed(getTranslation("definitions.undo-late"));
        }
    }
}
