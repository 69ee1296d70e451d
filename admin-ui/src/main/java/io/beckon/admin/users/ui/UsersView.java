package io.beckon.admin.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Role;
import io.beckon.admin.access.Roles;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.users.User;
import io.beckon.admin.users.UserChange;
import io.beckon.admin.users.Users;
import jakarta.annotation.security.RolesAllowed;

/** Everybody who may sign in, for those who manage them. */
@Route("users")
@RolesAllowed(Roles.ADMINISTRATOR)
final class UsersView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final Users users;
    private final Grid<User> grid = new Grid<>();

    UsersView(Users users) {
        this.users = users;
        addClassName("page");
        Button create = new Button(getTranslation("users.new"), VaadinIcon.PLUS.create(), _ -> create());
        create.setId("new");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        grid.setId("users");
        grid.addClassName("definitions__grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(User::name).setHeader(getTranslation("users.name")).setSortable(true);
        grid.addComponentColumn(this::roles)
                .setHeader(getTranslation("users.roles"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("users.state"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions).setWidth("88px").setFlexGrow(0);
        add(new PageHeader(getTranslation("users.title"), getTranslation("users.explanation"), create), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.title") + " · Beckon";
    }

    private void refresh() {
        grid.setItems(users.all());
    }

    private Component roles(User user) {
        Div chips = new Div();
        chips.addClassName("chips");
        for (Role role : Role.values()) {
            if (user.roles().contains(role)) {
                chips.add(Chip.quiet(RoleNames.of(this, role)));
            }
        }
        return chips;
    }

    private Component state(User user) {
        if (user.isDisabled()) {
            return Chip.bad(getTranslation("users.state.disabled"));
        }
        return user.hasOneTimePassword()
                ? Chip.warn(getTranslation("users.state.invited"))
                : Chip.good(getTranslation("users.state.active"));
    }

    private Component actions(User user) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setId("actions-" + user.name());
        more.setAriaLabel(getTranslation("users.actions", user.name()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(getTranslation("users.set-roles"), _ -> changeRoles(user)).setId("set-roles");
        menu.addItem(getTranslation("users.reset"), _ -> askToReset(user)).setId("reset-password");
        menu.addItem(
                        getTranslation(user.isDisabled() ? "users.enable" : "users.disable"),
                        _ -> answer(users.setDisabled(user.name(), !user.isDisabled())))
                .setId("disable");
        return bar;
    }

    private void create() {
        new NewUserDialog(users, this::answer).open();
    }

    private void changeRoles(User user) {
        new RolesDialog(user, roles -> answer(users.setRoles(user.name(), roles))).open();
    }

    private void askToReset(User user) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("confirm-reset");
        dialog.setHeader(getTranslation("users.reset.title", user.name()));
        dialog.setText(getTranslation("users.reset.text"));
        dialog.setConfirmText(getTranslation("users.reset"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("users.cancel"));
        dialog.addConfirmListener(_ -> answer(users.resetPassword(user.name())));
        dialog.open();
    }

    private void answer(UserChange change) {
        switch (change) {
            case UserChange.Done(User user) -> Messages.done(getTranslation("users.changed", user.name()));
            case UserChange.DoneWithPassword(User user, String password) ->
                new OneTimePasswordDialog(user, password).open();
            case UserChange.LastAdministrator() -> Messages.failed(getTranslation("users.last-administrator"));
            case UserChange.NameTaken(String name) -> Messages.failed(getTranslation("users.name.taken", name));
            case UserChange.Gone() -> Messages.failed(getTranslation("users.gone"));
        }
        refresh();
    }
}
