package io.beckon.admin.users.jpa;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The table of users. */
interface UserRows extends ListCrudRepository<UserRow, String> {
    List<UserRow> findAllByOrderByName();

    /** Writes what decides about access to a row that still has the expected version; tells how many rows that were. */
    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserRow u set u.accessVersion = :version, u.passwordHash = :passwordHash, u.roles = :roles,"
            + " u.disabled = :disabled, u.oneTimePassword = :oneTimePassword"
            + " where u.name = :name and u.accessVersion = :expected")
    int replace(
            String name,
            long expected,
            long version,
            String passwordHash,
            String roles,
            boolean disabled,
            boolean oneTimePassword);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserRow u set u.language = :language, u.colorScheme = :colorScheme where u.name = :name")
    void setPreferences(String name, @Nullable String language, String colorScheme);
}
