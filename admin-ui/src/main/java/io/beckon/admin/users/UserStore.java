package io.beckon.admin.users;

import java.util.List;
import java.util.Optional;

/**
 * Where users are kept.
 *
 * <p><b>Contract.</b> Calls may come from any thread and take part in the surrounding transaction. {@link #all} is ordered by name.
 */
public interface UserStore {
    /** All users. */
    List<StoredUser> all();

    /** One user. */
    Optional<StoredUser> find(String name);

    /** Keeps the user under his name, in place of what was there. */
    void store(StoredUser user);
}
