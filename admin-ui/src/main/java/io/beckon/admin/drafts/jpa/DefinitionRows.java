package io.beckon.admin.drafts.jpa;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The table of drafts. */
interface DefinitionRows extends ListCrudRepository<DefinitionRow, DefinitionRow.Key> {
    @Query("select d from DefinitionRow d where d.key.site = :site and d.removed = false order by d.key.part, d.key.id")
    List<DefinitionRow> ofSite(String site);

    @Query("select d from DefinitionRow d where d.key.site = :site and d.key.part = :part and d.removed = false"
            + " order by d.uniqueName")
    List<DefinitionRow> ofPart(String site, String part);

    @Query("select count(d) from DefinitionRow d where d.key.site = :site and d.key.part = :part"
            + " and d.uniqueName = :uniqueName and d.key.id <> :id")
    long othersNamed(String site, String part, @Nullable String uniqueName, String id);

    /** Writes a row that still has the expected version; tells how many rows that were. */
    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update DefinitionRow d set d.version = :version, d.name = :name, d.uniqueName = :uniqueName, d.body = :body,"
                    + " d.removed = :removed, d.changedBy = :changedBy, d.changedAt = :changedAt"
                    + " where d.key = :key and d.version = :expected")
    int replace(
            DefinitionRow.Key key,
            long expected,
            long version,
            String name,
            @Nullable String uniqueName,
            String body,
            boolean removed,
            String changedBy,
            long changedAt);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DefinitionRow d where d.key.site = :site")
    void forget(String site);
}
