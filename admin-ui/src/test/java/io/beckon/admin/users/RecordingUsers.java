package io.beckon.admin.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Users in memory; somebody else can be faster than the next update. */
final class RecordingUsers implements UserStore {
    private final Map<String, StoredUser> users = new ConcurrentSkipListMap<>();
    private Runnable before = () -> {};
    private Runnable during = () -> {};

    /** What somebody else does just before the next update. */
    void beforeNextUpdate(Runnable other) {
        before = other;
    }

    /** What somebody else does while a user is being looked up. */
    void duringEachLookUp(Runnable other) {
        during = other;
    }

    @Override
    public List<StoredUser> all() {
        return List.copyOf(users.values());
    }

    @Override
    public Optional<StoredUser> find(String name) {
        during.run();
        return Optional.ofNullable(users.get(name));
    }

    @Override
    public boolean insert(StoredUser user) {
        return users.putIfAbsent(user.user().name(), user) == null;
    }

    @Override
    public boolean update(StoredUser user, long expectedAccessVersion) {
        Runnable other = before;
        before = () -> {};
        other.run();
        StoredUser now = users.get(user.user().name());
        boolean isExpected = now != null && now.accessVersion() == expectedAccessVersion;
        if (isExpected) {
            users.put(
                    user.user().name(),
                    new StoredUser(user.user(), user.passwordHash(), user.accessVersion(), now.preferences()));
        }
        return isExpected;
    }

    @Override
    public void setPreferences(String name, Preferences preferences) {
        users.computeIfPresent(
                name, (_, now) -> new StoredUser(now.user(), now.passwordHash(), now.accessVersion(), preferences));
    }
}
