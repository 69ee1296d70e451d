package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in an editor in the browser's tab, and offers it again after a session was lost. What has no field any more is shown
 * to be copied.
 */
final class UnsavedBar extends Div {
    private static final String SCRIPT = "console-unsaved.js";

    private final Component fields;
    private final LongConsumer putBack;
    private final Span text = new Span();
    private final Pre rest = new Pre();
    private String place = "";
    private @Nullable Kept offered;

    /**
     * A bar for what is typed in these fields.
     *
     * @param putBack told which version it was typed into, when it is put back
     */
    UnsavedBar(Component fields, LongConsumer putBack) {
        this.fields = fields;
        this.putBack = putBack;
        addClassNames("notice", "unsaved");
        setId("unsaved");
        getElement().setAttribute("role", "status");
        Button restore = new Button(getTranslation("definitions.unsaved.restore"), _ -> restore());
        restore.setId("restore");
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        Button forget = new Button(getTranslation("definitions.unsaved.forget"), _ -> forget());
        forget.setId("forget");
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, rest, new Div(restore, forget));
        hide();
    }

    /** Keeps from now on what is typed into this version of what belongs to the place, and offers what was kept there before. */
    void watch(String keptAt, long version) {
        hide();
        place = keptAt;
        fields.getElement()
                .executeJs("return window.beckonUnsaved.watch(this, $0, $1)", place, version)
                .then(String.class, kept -> Kept.parse(kept).ifPresent(this::offer));
    }

    /** Keeps what stands in the fields though nobody types. */
    void keep() {
        fields.getElement().executeJs("window.beckonUnsaved.keep(this)");
    }

    /** Nothing is unsaved any more. The page is told, for the fields may be gone before it hears of it. */
    void forget() {
        hide();
        UI.getCurrent().getPage().executeJs("window.beckonUnsaved?.forget($0)", place);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    private void offer(Kept kept) {
        offered = kept;
        setVisible(true);
    }

    private void restore() {
        Kept kept = Objects.requireNonNull(offered);
        List<String> withoutField = kept.putInto(new Fields(fields));
        putBack.accept(kept.version());
        fields.getElement().executeJs("window.beckonUnsaved.watch(this, $0, $1)", place, kept.version());
        keep();
        hide();
        if (!withoutField.isEmpty()) {
            offered = kept;
            text.setText(getTranslation("definitions.unsaved.rest"));
            rest.setText(String.join("\n", withoutField));
            rest.setVisible(true);
            setVisible(true);
        }
    }

    private void hide() {
        offered = null;
        setVisible(false);
        rest.setVisible(false);
        text.setText(getTranslation("definitions.unsaved"));
    }
}
