package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ProblemPlace;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.drafts.Use;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.sites.Sites;
import io.beckon.templates.TemplateCatalogue;
import java.util.List;
import java.util.Optional;

/**
 * A screen with an editor of one definition at a time: saves it, lets the user choose when somebody else was faster, and asks before
 * something that was typed is left.
 *
 * @param <T> the definition record
 */
public abstract class EditorView<T> extends SiteView implements BeforeLeaveObserver {
    private final Part<T> part;
    private final Sites sites;
    private final Drafts drafts;
    private final boolean mayEdit;
    private final DefinitionEditor<T> editor;

    /** A screen whose definitions are edited in this form. */
    @SuppressWarnings("this-escape")
    protected EditorView(Part<T> part, DefinitionServices services, DefinitionForm<T> form) {
        super(services.sites(), part.key() + ".title");
        this.part = part;
        this.sites = services.sites();
        this.drafts = services.drafts();
        this.mayEdit = services.access().may(part.permissionToEdit());
        String user = services.access().user();
        this.editor = new DefinitionEditor<>(
                part, form, mayEdit, id -> String.join("/", user, site().value(), part.key(), id));
        editor.onSave(this::save);
        editor.onDiscard(this::discard);
    }

    /** The draft is stored; shows it, or what comes next. */
    protected abstract void stored(Draft<T> draft);

    /** Shows a stored draft in place of what was typed. */
    protected abstract void show(Draft<T> draft);

    /** The user lets go of what he typed. */
    protected abstract void discard();

    /** What the user may choose in a conflict. */
    protected abstract List<ConflictChoice> choices();

    /** Makes a new definition of what was typed. */
    protected abstract void keepAsCopy(T mine);

    /** The editor, to be placed on the screen. */
    protected final DefinitionEditor<T> editor() {
        return editor;
    }

    /** Opens a stored draft in the editor. */
    protected final void open(Draft<T> draft, String heading) {
        editor.open(draft, heading);
    }

    /** Whether the user may change what is shown. */
    protected final boolean mayEdit() {
        return mayEdit;
    }

    /** The kind of definition. */
    protected final Part<T> part() {
        return part;
    }

    /** The drafts. */
    protected final Drafts drafts() {
        return drafts;
    }

    /** The draft that is open in the editor, as it was loaded; empty when none is, or a new one. */
    protected final Optional<Draft<T>> opened() {
        return editor.draft().filter(draft -> !draft.isNew());
    }

    /** What is typed in the editor, when it is valid. */
    protected final Optional<T> typed() {
        return editor.typed();
    }

    /** Leads to the field that the address names, when it names one. */
    protected final void leadToField(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProblemPlace.FIELD)
                .ifPresent(editor::leadTo);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor.isChanged()) {
            ask(event.postpone());
        }
    }

    private void ask(BeforeLeaveEvent.ContinueNavigationAction leaving) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("leave");
        dialog.setHeader(getTranslation("definitions.leave.title"));
        dialog.setText(getTranslation("definitions.leave.text"));
        dialog.setConfirmText(getTranslation("definitions.leave.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> {
            editor.forget();
            leaving.proceed();
        });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("definitions.leave.stay"));
        dialog.addCancelListener(_ -> leaving.cancel());
        dialog.open();
    }

    private void save(Draft<T> draft) {
        Draft<T> saved = draft.isNew() ? named(draft) : draft;
        switch (drafts.save(site(), part, saved)) {
            case Saved.Stored<T>(Draft<T> stored) -> {
                editor.forget();
                stored(stored);
            }
            case Saved.NameTaken<T>(String name) -> editor.nameTaken(name);
            case Saved.Conflict<T>(Draft<T> theirs, String by) ->
                new ConflictDialog<>(
                                new Conflict<>(part, saved.definition(), theirs, by),
                                words(),
                                choices(),
                                choice -> resolve(choice, saved.definition(), theirs))
                        .open();
            case Saved.Gone<T>() -> gone(saved.definition());
            case Saved.NamedInScripts<T>(String oldName, List<Use> scripts) ->
                InUseDialog.openForRenaming(this, oldName, scripts, site().value());
        }
    }

    private void gone(T mine) {
        if (sites.find(site()).isEmpty()) {
            Messages.failed(getTranslation("definitions.site-gone"));
        } else {
            new GoneDialog(() -> copy(mine)).open();
        }
    }

    private void copy(T mine) {
        editor.forget();
        keepAsCopy(mine);
    }

    private ChangeWords words() {
        return new ChangeWords(
                this::getTranslation, getLocale(), TemplateCatalogue.onClassPath(), List.of(drafts.site(site())));
    }

    private Draft<T> named(Draft<T> draft) {
        String id = drafts.newId(site(), part, part.name(draft.definition()));
        return new Draft<>(id, 0, part.withId(draft.definition(), id));
    }

    private void resolve(ConflictChoice choice, T mine, Draft<T> theirs) {
        switch (choice) {
            case OVERWRITE -> save(theirs.with(mine));
            case TAKE_THEIRS -> {
                editor.forget();
                Messages.done(getTranslation("definitions.conflict.taken"));
                show(theirs);
            }
            case KEEP_AS_COPY -> copy(mine);
        }
    }
}
