package io.beckon.admin.users;

/** What became of an administrator's change. */
public sealed interface UserChange {
    /** It is done. */
    record Done(User user) implements UserChange {}

    /** It is done, and this password, shown only now, signs the user in once. */
    record DoneWithPassword(User user, String oneTimePassword) implements UserChange {}

    /** There is a user of this name; nothing was changed. */
    record NameTaken(String name) implements UserChange {}

    /** It would leave nobody who can manage users; nothing was changed. */
    record LastAdministrator() implements UserChange {}

    /** There is no such user any more. */
    record Gone() implements UserChange {}
}
