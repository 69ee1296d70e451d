package io.beckon.admin.users;

import java.io.Serializable;

/** What a session remembers of its sign-in, beside the user. */
record SignedIn(long accessVersion) implements Serializable {}
