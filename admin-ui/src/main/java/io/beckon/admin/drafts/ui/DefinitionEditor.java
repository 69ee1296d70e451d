package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The editor of a screen of definitions: a form with what can be done about it. */
public final class DefinitionEditor<T> extends Section {
    private final Part<T> part;
    private final DefinitionForm<T> form;
    private final boolean mayEdit;
    private final UnaryOperator<String> place;
    private final H2 title = new H2();
    private final UsageLine usage = new UsageLine();
    private final UnsavedBar unsaved;
    private final Button save = new Button();
    private final Button discard = new Button();
    private final Button delete = new Button();
    private final Button close = new Button(VaadinIcon.ARROW_LEFT.create());
    private final Div open = new Div();
    private final Paragraph nothingOpen = new Paragraph();
    private @Nullable Draft<T> draft;
    private List<Object> shown = List.of();

    /**
     * An editor.
     *
     * @param place where what is typed into the definition with an id is kept: nobody else's, and no other site's
     */
    DefinitionEditor(Part<T> part, DefinitionForm<T> form, boolean mayEdit, UnaryOperator<String> place) {
        this.part = part;
        this.form = form;
        this.mayEdit = mayEdit;
        this.place = place;
        addClassNames("definitions__editor", "card");
        setId(part.singular() + "-editor");
        nothingOpen.setText(getTranslation("definitions.nothing-open"));
        nothingOpen.addClassName("definitions__hint");
        open.addClassName("editor");
        unsaved = new UnsavedBar(form.fields(), this::beganWith);
        open.add(head(), unsaved, usage, form.content(), actions());
        form.setReadOnly(!mayEdit);
        add(nothingOpen, open);
        close();
    }

    void onSave(Consumer<Draft<T>> action) {
        save.addClickListener(_ -> {
            Draft<T> edited = draft;
            if (edited != null) {
                form.read().map(edited::with).ifPresentOrElse(action, this::leadToFirstError);
            }
        });
    }

    void onDelete(Consumer<Draft<T>> action) {
        delete.addClickListener(_ -> draft().ifPresent(action));
    }

    void onDiscard(Runnable action) {
        discard.addClickListener(_ -> {
            unsaved.forget();
            action.run();
        });
    }

    void onClose(Runnable action) {
        close.addClickListener(_ -> action.run());
    }

    Optional<Draft<T>> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<T> typed() {
        return draft == null ? Optional.empty() : form.read();
    }

    /** Leads to the field that a path in the definition means, as far as there is one. */
    void leadTo(String path) {
        Object definition = draft == null ? Map.of() : draft.definition();
        FieldPath.of(part, definition, path).in(form.fields()).ifPresent(field -> {
            openAround(field);
            field.scrollIntoView();
            ((Focusable<?>) field).focus();
        });
    }

    private static void openAround(Component field) {
        field.getParent().ifPresent(parent -> {
            if (parent instanceof Details details) {
                details.setOpened(true);
            }
            openAround(parent);
        });
    }

    private void leadToFirstError() {
        new Fields(form.fields()).firstInvalid().ifPresent(Focusable::focus);
    }

    /** Whether something was typed that is not stored. */
    boolean isChanged() {
        return mayEdit && draft != null && !new Fields(form.fields()).values().equals(shown);
    }

    /** Lets go of what was typed, so that leaving asks nothing. */
    void forget() {
        unsaved.forget();
        draft = null;
    }

    void close() {
        draft = null;
        open.setVisible(false);
        nothingOpen.setVisible(true);
    }

    /** Opens a stored draft; usage and deletion are shown by {@link #showUses}. */
    void open(Draft<T> opened, String heading) {
        show(opened, heading);
        usage.hide();
        delete.setVisible(false);
        shown = new Fields(form.fields()).values();
    }

    void showUses(List<Use> uses, String site) {
        usage.show(uses, site);
        delete.setVisible(mayEdit);
    }

    void openNew() {
        show(new Draft<>(Draft.NEW_ID, 0, form.blank(Draft.NEW_ID)), getTranslation(part.key() + ".new"));
        nameField().ifPresent(HasValue::clear);
        beginNew();
    }

    /** A new definition that begins with what somebody typed; it counts as changed. */
    void openCopy(T content) {
        show(new Draft<>(Draft.NEW_ID, 0, part.withId(content, Draft.NEW_ID)), getTranslation(part.key() + ".new"));
        beginNew();
        shown = List.of();
        unsaved.keep();
    }

    /** Says at the field that another definition has the name. */
    void nameTaken(String name) {
        nameField().ifPresent(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(getTranslation("definitions.name-taken", name));
                validated.setInvalid(true);
            }
        });
    }

    private void beginNew() {
        usage.hide();
        delete.setVisible(false);
        shown = new Fields(form.fields()).values();
    }

    private void show(Draft<T> opened, String name) {
        draft = opened;
        title.setText(name);
        form.show(opened.definition());
        open.setVisible(true);
        nothingOpen.setVisible(false);
        if (mayEdit) {
            unsaved.watch(place.apply(opened.id()), opened.version());
        }
    }

    /** What was put back was typed into another version: saving it meets whatever somebody else has stored since. */
    private void beganWith(long version) {
        draft().ifPresent(now -> draft = now.at(version));
    }

    private Optional<HasValue<?, ?>> nameField() {
        return new Fields(form.content())
                .find(part.singular() + "-name")
                .filter(HasValue.class::isInstance)
                .map(field -> (HasValue<?, ?>) field);
    }

    private Div head() {
        close.setId("close");
        close.addClassName("editor__close");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("definitions.close"));
        Div head = new Div(close, title);
        head.addClassName("editor__head");
        return head;
    }

    private Div actions() {
        save.setId("save");
        save.setText(getTranslation("definitions.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // Without its focus a field never tells what was typed last.
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement()
                .setBrowserDefaultAllowed(false);
        discard.setId("discard");
        discard.setText(getTranslation("definitions.discard"));
        delete.setId("delete");
        delete.setText(getTranslation("definitions.delete"));
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div actions = new Div(save, discard, delete);
        actions.addClassName("editor__actions");
        actions.setVisible(mayEdit);
        return actions;
    }
}
