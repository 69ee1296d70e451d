package io.beckon.admin.publishing.jpa;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The table of publications. */
interface PublicationRows extends ListCrudRepository<PublicationRow, String> {
    List<PublicationRow> findAllBySite(String site);
}
