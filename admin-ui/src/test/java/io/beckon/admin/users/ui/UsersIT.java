package io.beckon.admin.users.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.users.User;
import io.beckon.admin.users.UserChange;
import io.beckon.admin.users.Users;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class UsersIT extends ScreenTest {
    @Autowired
    private Users users;

    @Autowired
    private AuthenticationProvider signIn;

    @Test
    @SuppressWarnings("unchecked")
    void createsAUserWithAPasswordThatIsShownOnce() {
        open("users");
        click("new");
        type("user-name", "Carla");
        CheckboxGroup<Role> roles =
                find(CheckboxGroup.class).withId("user-roles").single();
        roles.setValue(Set.of(Role.AUTHOR));
        click("create-user");

        String password = find(Span.class).withId("password").single().getText();
        assertThat(authenticate("carla", password).getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_AUTHOR");
        assertThat(user("carla").hasOneTimePassword()).isTrue();
    }

    @Test
    void leadsWhoHasAOneTimePasswordToTheAccountAndNowhereElse() {
        String password = create("dora", Role.VIEWER);
        signIn("dora", Role.VIEWER);
        open("sites");
        assertThat(location()).isEqualTo("account");

        passwordField("account-old", password);
        passwordField("account-new", "a new password");
        passwordField("account-again", "a new password");
        click("change-password");
        open("sites");

        assertThat(location()).isEqualTo("sites");
        assertThat(authenticate("dora", "a new password").getName()).isEqualTo("dora");
    }

    @Test
    void makesGuessersWaitEvenWhenTheyAreRightAtLast() {
        String password = create("emil", Role.VIEWER);
        for (int guess = 0; guess < 4; guess++) {
            assertThatThrownBy(() -> authenticate("emil", "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> authenticate("emil", password)).isInstanceOf(LockedException.class);
    }

    @Test
    void letsADisabledUserInNoMore() {
        String password = create("fred", Role.VIEWER);
        asConsole(() -> users.setDisabled("fred", true));

        assertThatThrownBy(() -> authenticate("fred", password)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void asksBeforeAPasswordIsReset() {
        String old = create("hugo", Role.VIEWER);
        open("users");

        resetPassword("hugo");
        assertThat(authenticate("hugo", old).getName()).isEqualTo("hugo");
        test(find(ConfirmDialog.class).withId("confirm-reset").single()).confirm();

        assertThatThrownBy(() -> authenticate("hugo", old)).isInstanceOf(BadCredentialsException.class);
        String chosen = find(Span.class).withId("password").single().getText();
        assertThat(authenticate("hugo", chosen).getName()).isEqualTo("hugo");
    }

    @Test
    void neverLeavesTheConsoleWithoutAnAdministrator() {
        asConsole(() -> {
            assertThat(users.setRoles("admin", Set.of(Role.VIEWER))).isEqualTo(new UserChange.LastAdministrator());
            assertThat(users.setDisabled("admin", true)).isEqualTo(new UserChange.LastAdministrator());
        });
    }

    @Test
    void letsNobodyElseManageUsers() {
        signIn("axel", Role.AUTHOR, Role.PUBLISHER, Role.ANALYST, Role.VIEWER);

        assertThatThrownBy(() -> users.all()).isInstanceOf(AccessDeniedException.class);
    }

    private void resetPassword(String name) {
        @SuppressWarnings("unchecked")
        Grid<User> grid = find(Grid.class).withId("users").single();
        int row = users.all().stream().map(User::name).toList().indexOf(name);
        MenuBar actions = (MenuBar) test(grid).getCellComponent(row, 3);
        MenuItem reset = actions.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getId().orElse("").equals("reset-password"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(reset, new ClickEvent<>(reset));
        roundTrip();
    }

    private String create(String name, Role role) {
        UserChange created = Access.asConsole(() -> users.create(name, Set.of(role)));
        return ((UserChange.DoneWithPassword) created).oneTimePassword();
    }

    private User user(String name) {
        return users.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void passwordField(String id, String text) {
        find(PasswordField.class).withId(id).single().setValue(text);
    }

    private Authentication authenticate(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
