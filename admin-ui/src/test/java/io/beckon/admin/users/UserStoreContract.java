package io.beckon.admin.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UserStore} does. Users cannot be forgotten: each test has its own. */
public abstract class UserStoreContract {
    private static final Preferences DARK = new Preferences("de", Preferences.Scheme.DARK);
    private static int users;

    private StoredUser user = user("nobody");

    protected abstract UserStore store();

    @BeforeEach
    void insert() {
        user = user("user-" + users++);
        assertThat(store().insert(user)).isTrue();
    }

    @Test
    void givesBackExactlyWhatWasStored() {
        assertThat(store().find(user.user().name())).contains(user);
        assertThat(store().all()).contains(user);
    }

    @Test
    void takesANameOnce() {
        assertThat(store().insert(user.withPassword("other", true))).isFalse();

        assertThat(stored()).isEqualTo(user);
    }

    @Test
    void updatesTheExpectedVersionOnly() {
        StoredUser disabled = user.withDisabled(true);

        assertThat(store().update(disabled, 1)).isTrue();
        assertThat(store().update(user.withPassword("new", false), 1)).isFalse();

        assertThat(stored()).isEqualTo(disabled);
    }

    @Test
    void leavesADisabledUserDisabledWhenHisPreferencesChange() {
        store().update(user.withDisabled(true), 1);

        store().setPreferences(user.user().name(), DARK);

        assertThat(stored().user().isDisabled()).isTrue();
        assertThat(stored().accessVersion()).isEqualTo(2);
        assertThat(stored().preferences()).isEqualTo(DARK);
    }

    @Test
    void leavesPreferencesAloneWhenAccessChanges() {
        store().setPreferences(user.user().name(), DARK);

        store().update(user.withRoles(Set.of(Role.ANALYST)), 1);

        assertThat(stored().preferences()).isEqualTo(DARK);
        assertThat(stored().user().roles()).containsExactly(Role.ANALYST);
    }

    private StoredUser stored() {
        return store().find(user.user().name()).orElseThrow();
    }

    private static StoredUser user(String name) {
        return new StoredUser(
                new User(name, Set.of(Role.AUTHOR, Role.VIEWER), false, false), "hash", 1, Preferences.NONE);
    }
}
