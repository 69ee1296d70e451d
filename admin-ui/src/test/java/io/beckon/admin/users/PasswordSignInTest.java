package io.beckon.admin.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.beckon.admin.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class PasswordSignInTest {
    private static final int AT_ONCE = 12;
    private static final String RIGHT = "the right password";

    private final RecordingUsers store = new RecordingUsers();
    private final Passwords passwords = new Passwords();
    private Instant now = Instant.parse("2026-01-05T12:00:00Z");
    private final PasswordSignIn signIn = new PasswordSignIn(store, passwords, () -> now);

    @BeforeEach
    void insert() {
        store.insert(new StoredUser(
                new User("ana", Set.of(Role.AUTHOR), false, false), passwords.hash(RIGHT), 1, Preferences.NONE));
    }

    @Test
    void checksNoMoreOfManyAttemptsAtOnceThanOneAfterTheOther() {
        List<Class<?>> answers = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        store.duringEachLookUp(() -> {
            if (begun.incrementAndGet() <= AT_ONCE) {
                answers.add(catchThrowable(() -> attempt("wrong")).getClass());
            }
        });

        assertThatThrownBy(() -> attempt("wrong")).isInstanceOf(BadCredentialsException.class);

        assertThat(answers)
                .containsExactly(
                        LockedException.class,
                        BadCredentialsException.class,
                        BadCredentialsException.class,
                        BadCredentialsException.class);
    }

    @Test
    void letsInAfterThePause() {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> attempt("wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(RIGHT)).isInstanceOf(LockedException.class);

        now = now.plus(Duration.ofSeconds(1));

        attempt(RIGHT);
    }

    @Test
    void takesNobodyWhoKnowsHisPasswordForAGuesser() {
        for (int i = 0; i < 15; i++) {
            attempt(RIGHT);
        }

        assertThatThrownBy(() -> attempt("wrong")).isInstanceOf(BadCredentialsException.class);
        attempt(RIGHT);
    }

    private void attempt(String password) {
        UsernamePasswordAuthenticationToken typed =
                UsernamePasswordAuthenticationToken.unauthenticated("ana", password);
        typed.setDetails(new WebAuthenticationDetails("203.0.113.7", null));
        signIn.authenticate(typed);
    }
}
