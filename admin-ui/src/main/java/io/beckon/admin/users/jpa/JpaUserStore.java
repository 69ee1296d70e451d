package io.beckon.admin.users.jpa;

import io.beckon.admin.users.StoredUser;
import io.beckon.admin.users.UserStore;
import java.util.List;
import java.util.Optional;
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
    public void store(StoredUser user) {
        rows.save(new UserRow(user));
    }
}
