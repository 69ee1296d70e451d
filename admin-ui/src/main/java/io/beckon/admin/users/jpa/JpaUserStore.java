package io.beckon.admin.users.jpa;

import io.beckon.admin.users.Preferences;
import io.beckon.admin.users.StoredUser;
import io.beckon.admin.users.UserStore;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Users in SQL. */
@Component
final class JpaUserStore implements UserStore {
    private final UserRows rows;

    JpaUserStore(UserRows rows) {
        this.rows = rows;
    }

    @Override
    public List<StoredUser> all() {
        return rows.findAllByOrderByName().stream().map(UserRow::user).toList();
    }

    @Override
    public Optional<StoredUser> find(String name) {
        return rows.findById(name).map(UserRow::user);
    }

    @Override
    public boolean insert(StoredUser user) {
        if (rows.existsById(user.user().name())) {
            return false;
        }
        try {
            rows.save(new UserRow(user));
            return true;
        } catch (DataIntegrityViolationException lostTheRace) {
            return false;
        }
    }

    @Override
    public boolean update(StoredUser user, long expectedAccessVersion) {
        return rows.replace(
                        user.user().name(),
                        expectedAccessVersion,
                        user.accessVersion(),
                        user.passwordHash(),
                        UserRow.names(user.user().roles()),
                        user.user().isDisabled(),
                        user.user().hasOneTimePassword())
                == 1;
    }

    @Override
    public void setPreferences(String name, Preferences preferences) {
        rows.setPreferences(name, preferences.language(), preferences.scheme().name());
    }
}
