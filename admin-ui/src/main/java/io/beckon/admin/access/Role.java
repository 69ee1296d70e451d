package io.beckon.admin.access;

import java.util.Arrays;
import java.util.Optional;

/** What a user is to the console; a user has one or more. */
public enum Role {
    ADMINISTRATOR,
    AUTHOR,
    PUBLISHER,
    ANALYST,
    VIEWER;

    private static final String PREFIX = "ROLE_";

    /** Whether the role carries the permission. */
    public boolean has(Permission permission) {
        return permission == Permission.SEE_DEFINITIONS
                || switch (this) {
                    case ADMINISTRATOR -> true;
                    case AUTHOR -> permission == Permission.EDIT_DEFINITIONS || permission == Permission.REHEARSE;
                    case PUBLISHER -> permission == Permission.PUBLISH || permission == Permission.REHEARSE;
                    case ANALYST -> permission == Permission.SEE_VISITS || permission == Permission.REHEARSE;
                    case VIEWER -> false;
                };
    }

    /** The authority that Spring Security and Vaadin know the role by. */
    public String authority() {
        return PREFIX + name();
    }

    /** The role of an authority, when it is one. */
    static Optional<Role> of(String authority) {
        return Arrays.stream(values())
                .filter(role -> role.authority().equals(authority))
                .findFirst();
    }
}
