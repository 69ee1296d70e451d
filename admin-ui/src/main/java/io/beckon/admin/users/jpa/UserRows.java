package io.beckon.admin.users.jpa;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The table of users. */
interface UserRows extends ListCrudRepository<UserRow, String> {
    List<UserRow> findAllByOrderByName();
}
