package io.beckon.admin.snippet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.layout.Messages;

/** Lines of code, and a button that copies them exactly as they are. */
final class CodeBlock extends Div {
    private final Button copy = new Button();

    /**
     * Lines.
     *
     * @param id the id of the lines; the button's is {@code copy-} and this
     */
    CodeBlock(String id, String label, String text) {
        addClassName("code-block");
        Pre lines = new Pre(text);
        lines.setId(id);
        lines.addClassName("code");
        lines.getElement().setAttribute("tabindex", "0");
        lines.getElement().setAttribute("role", "group");
        lines.getElement().setAttribute("aria-label", label);
        copy.setId("copy-" + id);
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.getElement().setAttribute("aria-live", "polite");
        copy.setAriaLabel(getTranslation("snippet.copy.aria", label));
        ready();
        Clipboard.onClick(copy)
                .writeText(text, _ -> copied(), _ -> Messages.failed(getTranslation("snippet.copy.failed")));
        add(lines, copy);
    }

    private void ready() {
        copy.setText(getTranslation("snippet.copy"));
        copy.setIcon(VaadinIcon.COPY_O.create());
    }

    private void copied() {
        copy.setText(getTranslation("snippet.copied"));
        copy.setIcon(VaadinIcon.CHECK.create());
        Messages.done(getTranslation("snippet.copied.text"));
    }
}
