package io.beckon.admin.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.users.Account;
import io.beckon.admin.users.PasswordChange;
import io.beckon.admin.users.User;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What users change about themselves: the password. Language and colours are in the account menu. */
@Route("account")
@PermitAll
final class AccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final Account account;
    private final Paragraph mustChange = new Paragraph();
    private final PasswordField old = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();

    AccountView(Account account, Access access) {
        this.account = account;
        addClassName("page");
        prepare(old, "account-old", "account.old");
        prepare(chosen, "account-new", "account.new");
        prepare(again, "account-again", "account.again");
        old.getElement().setAttribute("autocomplete", "current-password");
        chosen.setHelperText(getTranslation("account.new.help"));
        mustChange.setText(getTranslation("account.must-change"));
        mustChange.addClassName("notice");
        Button change = new Button(getTranslation("account.change"), _ -> change());
        change.setId("change-password");
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(change);
        actions.addClassName("editor__actions");
        Div card = new Div(new H2(getTranslation("account.password")), mustChange, old, chosen, again, actions);
        card.addClassNames("card", "form", "account");
        add(
                new PageHeader(getTranslation("account.title"), getTranslation("account.explanation", access.user())),
                card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        mustChange.setVisible(account.user().map(User::hasOneTimePassword).orElse(false));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title") + " · Beckon";
    }

    private void change() {
        Marks.clear(chosen);
        Marks.clear(old);
        boolean isSame = again.getValue().equals(chosen.getValue());
        if (Marks.mark(again, isSame, getTranslation("account.again.differs"))) {
            answer(account.changePassword(old.getValue(), chosen.getValue()));
        }
    }

    private void answer(PasswordChange change) {
        switch (change) {
            case DONE -> {
                List.of(old, chosen, again).forEach(PasswordField::clear);
                mustChange.setVisible(false);
                Messages.done(getTranslation("account.changed"));
            }
            case WRONG_PASSWORD -> Marks.mark(old, false, getTranslation("account.old.wrong"));
            case UNACCEPTABLE -> Marks.mark(chosen, false, getTranslation("account.new.invalid"));
        }
    }

    private void prepare(PasswordField field, String id, String key) {
        field.setId(id);
        field.setLabel(getTranslation(key));
        Marks.forgive(field);
        field.getElement().setAttribute("autocomplete", "new-password");
    }
}
