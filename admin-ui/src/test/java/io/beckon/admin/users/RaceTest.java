package io.beckon.admin.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Role;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A user and an administrator who change the same account at the same moment: what locks out is never undone. */
class RaceTest {
    private static final String OLD = "the old password";
    private static final String NEW = "the new password";

    private final RecordingUsers store = new RecordingUsers();
    private final Passwords passwords = new Passwords();
    private final Access access = new Access();
    private final Users users = new Users(store, passwords, access);
    private final Account account = new Account(store, passwords, new FirstPassword(Path.of("nowhere")), access);
    private final UsernamePasswordAuthenticationToken session =
            UsernamePasswordAuthenticationToken.authenticated("ana", null, Set.of());

    @BeforeEach
    void signIn() {
        store.insert(new StoredUser(
                new User("ana", Set.of(Role.AUTHOR), false, false), passwords.hash(OLD), 1, Preferences.NONE));
        session.setDetails(new SignedIn(1));
        SecurityContextHolder.getContext().setAuthentication(session);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsDisabledWhileHeChangesHisPasswordStaysDisabledAndHisSessionEnds() {
        store.beforeNextUpdate(() -> asAdministrator(() -> users.setDisabled("ana", true)));

        assertThat(account.changePassword(OLD, NEW)).isEqualTo(PasswordChange.DONE);

        assertThat(ana().user().isDisabled()).isTrue();
        assertThat(session.getDetails()).isEqualTo(new SignedIn(1));
        assertThat(ana().accessVersion()).isEqualTo(3);
    }

    @Test
    void aPasswordThatWasResetMeanwhileIsNotReplacedByWhoKnowsTheOldOne() {
        store.beforeNextUpdate(() -> asAdministrator(() -> users.resetPassword("ana")));

        assertThat(account.changePassword(OLD, NEW)).isEqualTo(PasswordChange.WRONG_PASSWORD);

        assertThat(ana().user().hasOneTimePassword()).isTrue();
    }

    @Test
    void anAdministratorsChangeKeepsThePasswordThatWasJustChosen() {
        store.beforeNextUpdate(() -> {
            SecurityContext administrator = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(new SecurityContextImpl(session));
            account.changePassword(OLD, NEW);
            SecurityContextHolder.setContext(administrator);
        });

        asAdministrator(() -> users.setDisabled("ana", true));

        assertThat(ana().user().isDisabled()).isTrue();
        assertThat(passwords.matches(NEW, ana().passwordHash())).isTrue();
    }

    @Test
    void hisOwnSessionGoesOnWhenNobodyInterferes() {
        assertThat(account.changePassword(OLD, NEW)).isEqualTo(PasswordChange.DONE);

        assertThat(session.getDetails()).isEqualTo(new SignedIn(2));
    }

    private StoredUser ana() {
        return store.find("ana").orElseThrow();
    }

    private static void asAdministrator(Runnable change) {
        Access.asConsole(() -> {
            change.run();
            return Set.of();
        });
    }
}
