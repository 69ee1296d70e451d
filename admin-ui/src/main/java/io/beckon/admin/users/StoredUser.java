package io.beckon.admin.users;

import io.beckon.admin.access.Role;
import java.util.Set;

/**
 * A user as he is kept.
 *
 * @param accessVersion counts the changes of roles, password and state
 */
public record StoredUser(User user, String passwordHash, long accessVersion, Preferences preferences) {
    StoredUser withRoles(Set<Role> roles) {
        return changed(new User(user.name(), roles, user.isDisabled(), user.hasOneTimePassword()), passwordHash);
    }

    StoredUser withDisabled(boolean isDisabled) {
        return changed(new User(user.name(), user.roles(), isDisabled, user.hasOneTimePassword()), passwordHash);
    }

    StoredUser withPassword(String hash, boolean isForOneTime) {
        return changed(new User(user.name(), user.roles(), user.isDisabled(), isForOneTime), hash);
    }

    private StoredUser changed(User changed, String hash) {
        return new StoredUser(changed, hash, accessVersion + 1, preferences);
    }
}
