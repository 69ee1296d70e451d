package io.beckon.admin.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.beckon.admin.access.Role;
import java.util.Locale;

/** The roles in words. */
final class RoleNames {
    private RoleNames() {}

    static String of(Component place, Role role) {
        return place.getTranslation(key(role));
    }

    /** Fields to choose roles with, each with a line that says what it allows. */
    static CheckboxGroup<Role> choice(Component place) {
        CheckboxGroup<Role> choice = new CheckboxGroup<>(place.getTranslation("users.roles"));
        choice.setId("user-roles");
        choice.addClassName("stacked");
        choice.setItems(Role.values());
        choice.setItemLabelGenerator(role -> of(place, role));
        choice.setItemHelperGenerator(role -> place.getTranslation(key(role) + ".help"));
        choice.setManualValidation(true);
        choice.setErrorMessage(place.getTranslation("users.roles.missing"));
        return choice;
    }

    private static String key(Role role) {
        return "users.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
