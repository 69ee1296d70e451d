package io.beckon.admin.console;

import static io.beckon.admin.console.ConsoleBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Role;
import io.beckon.admin.users.Account;
import io.beckon.admin.users.PasswordChange;
import io.beckon.admin.users.Preferences;
import io.beckon.admin.users.UserChange;
import io.beckon.admin.users.Users;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What ends a session: each change that takes something away counts from the next request on. */
@SpringBootTest(
        classes = Console.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:sessions;DB_CLOSE_DELAY=-1")
class SessionsIT {
    private static int users;

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Users service;

    @Autowired
    private Account account;

    private String name = "";
    private String password = "";
    private ConsoleBrowser browser = new ConsoleBrowser(0);

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @BeforeEach
    void signIn() throws Exception {
        name = "user-" + users++;
        UserChange created = asConsole(() -> service.create(name, Set.of(Role.VIEWER, Role.AUTHOR)));
        browser = new ConsoleBrowser(port);
        password = ((UserChange.DoneWithPassword) created).oneTimePassword();
        browser.signIn(name, password);
        assertThat(browser.get("/sites").statusCode()).isEqualTo(200);
        assertThat(browser.get("/preview/invitation").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void setRight() {
        SecurityContextHolder.clearContext();
        TestClock.setAhead(Duration.ZERO);
    }

    @Test
    void endsWhenRolesChange() throws Exception {
        asConsole(() -> service.setRoles(name, Set.of(Role.VIEWER)));

        expectTheEnd();
    }

    @Test
    void endsWhenTheUserIsDisabled() throws Exception {
        asConsole(() -> service.setDisabled(name, true));

        expectTheEnd();
    }

    @Test
    void endsWhenThePasswordIsReset() throws Exception {
        asConsole(() -> service.resetPassword(name));

        expectTheEnd();
    }

    @Test
    void endsWhenTheUserChangesThePasswordElsewhere() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, Set.of()));

        assertThat(account.changePassword(password, "another long password")).isEqualTo(PasswordChange.DONE);

        expectTheEnd();
    }

    @Test
    void goesOnWhenTheUserLikesItDark() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, Set.of()));

        account.setPreferences(new Preferences("de", Preferences.Scheme.DARK));

        assertThat(browser.get("/sites").statusCode()).isEqualTo(200);
    }

    @Test
    void endsAfterTwelveHours() throws Exception {
        TestClock.setAhead(Duration.ofHours(12).minusMinutes(1));
        assertThat(browser.get("/sites").statusCode()).isEqualTo(200);

        TestClock.setAhead(Duration.ofHours(12).plusMinutes(1));
        expectTheEnd();
    }

    @Test
    void endsForPagesInFramesAsWell() throws Exception {
        asConsole(() -> service.setDisabled(name, true));

        assertThat(location(browser.get("/preview/invitation"))).endsWith("/sign-in");
    }

    @Test
    void goesOnWhenSomebodyElseChanges() throws Exception {
        UserChange other = asConsole(() -> service.create(name + "-other", Set.of(Role.VIEWER)));
        assertThat(other).isInstanceOf(UserChange.DoneWithPassword.class);
        asConsole(() -> service.setDisabled(name + "-other", true));

        assertThat(browser.get("/sites").statusCode()).isEqualTo(200);
    }

    private void expectTheEnd() throws Exception {
        assertThat(location(browser.get("/sites"))).endsWith("/sign-in");
    }

    private static UserChange asConsole(Supplier<UserChange> change) {
        return Access.asConsole(change);
    }
}
