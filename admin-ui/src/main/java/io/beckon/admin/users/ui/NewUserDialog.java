package io.beckon.admin.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.access.Role;
import io.beckon.admin.users.User;
import io.beckon.admin.users.UserChange;
import io.beckon.admin.users.Users;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks for name and roles of a new user. */
final class NewUserDialog extends Dialog {
    private final Users users;
    private final Consumer<UserChange> created;
    private final TextField name = new TextField();
    private final CheckboxGroup<Role> roles = RoleNames.choice(this);

    NewUserDialog(Users users, Consumer<UserChange> created) {
        this.users = users;
        this.created = created;
        setId("new-user");
        setHeaderTitle(getTranslation("users.new"));
        name.setId("user-name");
        name.setLabel(getTranslation("users.name"));
        name.setHelperText(getTranslation("users.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        Div form = new Div(name, roles);
        form.addClassNames("form", "dialog-form");
        add(form);
        Button cancel = new Button(getTranslation("users.cancel"), _ -> close());
        Button create = new Button(getTranslation("users.create"), _ -> create());
        create.setId("create-user");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, create);
    }

    private void create() {
        String typed = name.getValue().strip().toLowerCase(Locale.ROOT);
        name.setErrorMessage(getTranslation("users.name.invalid"));
        name.setInvalid(!User.isName(typed));
        roles.setInvalid(roles.getValue().isEmpty());
        if (!name.isInvalid() && !roles.isInvalid()) {
            answer(users.create(typed, roles.getValue()));
        }
    }

    private void answer(UserChange change) {
        if (change instanceof UserChange.NameTaken(String taken)) {
            name.setErrorMessage(getTranslation("users.name.taken", taken));
            name.setInvalid(true);
        } else {
            close();
            created.accept(change);
        }
    }
}
