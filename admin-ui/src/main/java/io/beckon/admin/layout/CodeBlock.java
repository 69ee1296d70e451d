package io.beckon.admin.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Lines of code, and a button that copies them exactly as they are. */
public final class CodeBlock extends Div {
    private final Button copy = new Button();
    private final String copied;

    /**
     * Lines.
     *
     * @param id the id of the lines; the button's is {@code copy-} and this
     * @param copied what to say when they are copied
     */
    public CodeBlock(String id, String label, String text, String copied) {
        this.copied = copied;
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
        copy.setAriaLabel(getTranslation("layout.copy.aria", label));
        ready();
        Clipboard.onClick(copy)
                .writeText(text, _ -> copied(), _ -> Messages.failed(getTranslation("layout.copy.failed")));
        add(lines, copy);
    }

    private void ready() {
        copy.setText(getTranslation("layout.copy"));
        copy.setIcon(VaadinIcon.COPY_O.create());
    }

    private void copied() {
        copy.setText(getTranslation("layout.copied"));
        copy.setIcon(VaadinIcon.CHECK.create());
        Messages.done(copied);
    }
}
