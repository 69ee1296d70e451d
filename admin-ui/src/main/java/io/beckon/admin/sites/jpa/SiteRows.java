package io.beckon.admin.sites.jpa;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The table of sites. */
interface SiteRows extends ListCrudRepository<SiteRow, String> {
    List<SiteRow> findAllByOrderByName();

    /** Tells how many rows that were. */
    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SiteRow s set s.name = :name where s.siteKey = :siteKey")
    int rename(String siteKey, String name);
}
