package io.beckon.admin.users;

import java.util.List;
import java.util.Optional;

/**
 * Where users are kept.
 *
 * <p><b>Contract.</b> Calls may come from any thread and take part in the surrounding transaction. {@link #all} is ordered by name. Of two
 * updates on the same access version exactly one is done.
 */
public interface UserStore {
    /** All users. */
    List<StoredUser> all();

    /** One user. */
    Optional<StoredUser> find(String name);

    /** Keeps a new user; tells whether the name was free. */
    boolean insert(StoredUser user);

    /** Replaces everything but the preferences of the user who has this access version; tells whether there is one. */
    boolean update(StoredUser user, long expectedAccessVersion);

    /** Keeps how a user likes the console, and leaves everything else about him alone. */
    void setPreferences(String name, Preferences preferences);
}
