package io.beckon.admin.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import io.beckon.admin.access.Role;
import io.beckon.admin.users.User;
import java.util.Set;
import java.util.function.Consumer;

/** Asks which roles a user should have. */
final class RolesDialog extends Dialog {
    RolesDialog(User user, Consumer<Set<Role>> chosen) {
        setId("roles");
        setHeaderTitle(getTranslation("users.roles-of", user.name()));
        CheckboxGroup<Role> roles = RoleNames.choice(this);
        roles.setValue(user.roles());
        add(roles);
        Button cancel = new Button(getTranslation("users.cancel"), _ -> close());
        Button save = new Button(getTranslation("users.save"), _ -> {
            roles.setInvalid(roles.getValue().isEmpty());
            if (!roles.isInvalid()) {
                close();
                chosen.accept(roles.getValue());
            }
        });
        save.setId("save-roles");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }
}
