package io.beckon.admin.sites.jpa;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The table of sites. */
interface SiteRows extends ListCrudRepository<SiteRow, String> {
    List<SiteRow> findAllByOrderByName();
}
