package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed in an editor in the browser's tab, and offers it again after a session was lost. What has no field any more is shown
 * to be copied.
 */
final class UnsavedBar extends Div {
    private static final String SCRIPT = "console-unsaved.js";

    private final Component fields;
    private final String user;
    private final Span text = new Span();
    private final Pre rest = new Pre();

    /** A bar for what this user types in these fields; nobody else who signs in in the tab gets to see it. */
    UnsavedBar(Component fields, String user) {
        this.fields = fields;
        this.user = user;
        addClassNames("notice", "unsaved");
        setId("unsaved");
        getElement().setAttribute("role", "status");
        text.setText(getTranslation("definitions.unsaved"));
        Button restore = new Button(getTranslation("definitions.unsaved.restore"), _ -> restore());
        restore.setId("restore");
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        Button forget = new Button(getTranslation("definitions.unsaved.forget"), _ -> forget());
        forget.setId("forget");
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, rest, new Div(restore, forget));
        hide();
    }

    /** Watches what is typed from now on, and offers what was kept for this address. */
    void watch() {
        hide();
        fields.getElement()
                .executeJs("return window.beckonUnsaved.watch(this, $0)", user)
                .then(Boolean.class, found -> setVisible(found));
    }

    /** Nothing is unsaved any more. */
    void forget() {
        hide();
        fields.getElement().executeJs("window.beckonUnsaved.forget()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    private void restore() {
        fields.getElement()
                .executeJs("return window.beckonUnsaved.restore(this)")
                .then(this::restored);
    }

    private void restored(JsonNode answer) {
        List<String> lost = new ArrayList<>();
        answer.path("lost").forEach(line -> lost.add(line.asString()));
        for (JsonNode pick : answer.path("picks")) {
            if (!pick(pick.path("id").asString(), pick.path("choice").asString())) {
                lost.add(pick.path("line").asString());
            }
        }
        if (lost.isEmpty()) {
            hide();
        } else {
            text.setText(getTranslation("definitions.unsaved.rest"));
            rest.setText(String.join("\n", lost));
            rest.setVisible(true);
        }
    }

    private boolean pick(String id, String choice) {
        return new Fields(fields)
                .find(id)
                .filter(found -> found instanceof ComboBox<?> box && Pick.in(box, choice))
                .isPresent();
    }

    private void hide() {
        setVisible(false);
        rest.setVisible(false);
        text.setText(getTranslation("definitions.unsaved"));
    }
}
