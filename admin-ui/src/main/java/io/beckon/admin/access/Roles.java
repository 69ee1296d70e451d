package io.beckon.admin.access;

/** The names of the roles as constants, for {@code @RolesAllowed} on views. */
public final class Roles {
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String AUTHOR = "AUTHOR";
    public static final String PUBLISHER = "PUBLISHER";
    public static final String ANALYST = "ANALYST";
    public static final String VIEWER = "VIEWER";

    private Roles() {}
}
