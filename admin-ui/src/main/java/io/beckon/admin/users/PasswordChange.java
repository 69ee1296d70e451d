package io.beckon.admin.users;

/** What became of a user's wish for another password. */
public enum PasswordChange {
    /** The new password counts from now on. */
    DONE,
    /** The old password is wrong. */
    WRONG_PASSWORD,
    /** The new one is too short, too long, or the old one. */
    UNACCEPTABLE
}
