package io.beckon.admin.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.users.User;

/** Shows a one-time password, once. */
final class OneTimePasswordDialog extends Dialog {
    OneTimePasswordDialog(User user, String password) {
        setId("one-time-password");
        setHeaderTitle(getTranslation("users.one-time.title", user.name()));
        setCloseOnOutsideClick(false);
        Span text = new Span(password);
        text.setId("password");
        text.addClassName("code");
        Div box = new Div(text);
        box.addClassName("secret");
        Button close = new Button(getTranslation("users.one-time.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("users.one-time.text")), box);
        getFooter().add(close);
    }
}
