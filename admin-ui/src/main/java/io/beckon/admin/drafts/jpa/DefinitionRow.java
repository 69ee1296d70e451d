package io.beckon.admin.drafts.jpa;

import io.beckon.admin.drafts.StoredDraft;
import io.beckon.definitions.ids.SiteKey;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A draft as a row. */
@Entity
@Table(name = "definitions")
class DefinitionRow implements Persistable<DefinitionRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String site, String part, String id) {}

    @EmbeddedId
    private Key key;

    private long version;
    private String name;

    /** Read by queries and by the unique index only. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String uniqueName;

    private String body;
    private boolean removed;
    private String changedBy;
    private long changedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected DefinitionRow() {}

    DefinitionRow(StoredDraft draft) {
        key = key(draft);
        version = draft.version();
        name = draft.name();
        uniqueName = uniqueName(draft);
        body = draft.json();
        removed = draft.isRemoved();
        changedBy = draft.changedBy();
        changedAt = draft.changedAt().toEpochMilli();
        fresh = true;
    }

    static Key key(StoredDraft draft) {
        return new Key(draft.site().value(), draft.part(), draft.id());
    }

    /** What must be unique among the drafts of a part; absent for removed ones, whose names are free. */
    static @Nullable String uniqueName(StoredDraft draft) {
        return draft.isRemoved() ? null : draft.name().strip().toLowerCase(Locale.ROOT);
    }

    StoredDraft draft() {
        return new StoredDraft(
                SiteKey.of(key.site()),
                key.part(),
                key.id(),
                version,
                name,
                body,
                removed,
                changedBy,
                Instant.ofEpochMilli(changedAt));
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void keep() {
        fresh = false;
    }
}
