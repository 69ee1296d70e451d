package io.beckon.admin.drafts.jpa;

import io.beckon.admin.drafts.DraftStore;
import io.beckon.admin.drafts.StoredDraft;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Drafts in SQL. One conditional update decides between two editors; a unique index decides between two names. */
@Component
final class JpaDraftStore implements DraftStore {
    private final DefinitionRows rows;

    JpaDraftStore(DefinitionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<StoredDraft> all(SiteKey site) {
        return rows.ofSite(site.value()).stream().map(DefinitionRow::draft).toList();
    }

    @Override
    public List<StoredDraft> all(SiteKey site, String part) {
        return rows.ofPart(site.value(), part).stream()
                .map(DefinitionRow::draft)
                .toList();
    }

    @Override
    public Optional<StoredDraft> find(SiteKey site, String part, String id) {
        return rows.findById(new DefinitionRow.Key(site.value(), part, id)).map(DefinitionRow::draft);
    }

    @Override
    public Written insert(StoredDraft draft) {
        if (find(draft.site(), draft.part(), draft.id()).isPresent()) {
            return Written.OUTDATED;
        }
        return unlessNameTaken(draft, () -> {
            rows.save(new DefinitionRow(draft));
            return Written.DONE;
        });
    }

    @Override
    public Written update(StoredDraft draft, long expectedVersion) {
        return unlessNameTaken(draft, () -> replace(draft, expectedVersion) == 1 ? Written.DONE : Written.OUTDATED);
    }

    @Override
    public void forget(SiteKey site) {
        rows.forget(site.value());
    }

    private int replace(StoredDraft draft, long expectedVersion) {
        return rows.replace(
                DefinitionRow.key(draft),
                expectedVersion,
                draft.version(),
                draft.name(),
                DefinitionRow.uniqueName(draft),
                draft.json(),
                draft.isRemoved(),
                draft.changedBy(),
                draft.changedAt().toEpochMilli());
    }

    private Written unlessNameTaken(StoredDraft draft, Supplier<Written> write) {
        if (isNameTaken(draft)) {
            return Written.NAME_TAKEN;
        }
        try {
            return write.get();
        } catch (DataIntegrityViolationException lostTheRace) {
            return isNameTaken(draft) ? Written.NAME_TAKEN : Written.OUTDATED;
        }
    }

    private boolean isNameTaken(StoredDraft draft) {
        String name = DefinitionRow.uniqueName(draft);
        return rows.othersNamed(draft.site().value(), draft.part(), name, draft.id()) > 0;
    }
}
