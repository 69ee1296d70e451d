package io.beckon.admin.users;

import io.beckon.admin.access.Role;
import io.beckon.definitions.Expect;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed at the sign-in, in lower case
 * @param hasOneTimePassword whether the password must be changed at the next sign-in
 */
public record User(String name, Set<Role> roles, boolean isDisabled, boolean hasOneTimePassword) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,62}");

    public User {
        Expect.shape("user name", NAME, name);
        roles = Set.copyOf(roles);
    }

    /** Whether this text can be the name of a user. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    boolean isActiveAdministrator() {
        return !isDisabled && roles.contains(Role.ADMINISTRATOR);
    }
}
