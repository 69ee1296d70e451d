package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What a visit had become when it was recorded last. */
@Entity
@Table(name = "visit_states")
class VisitStateRow implements Row<String> {
    private static final TypeReference<List<IdentityEntry>> IDENTITIES = new TypeReference<>() {};

    @Id
    private String visitId;

    private @Nullable Long endedAt;
    private String identities;
    private int pages;
    private int events;

    @SuppressWarnings("NullAway.Init")
    protected VisitStateRow() {}

    VisitStateRow(VisitEntry entry) {
        visitId = entry.id();
        endedAt = entry.endedAt();
        identities = JsonText.of(entry.identities());
        pages = entry.pages();
        events = entry.events();
    }

    @Override
    public String key() {
        return visitId;
    }

    @Nullable
    Long endedAt() {
        return endedAt;
    }

    List<IdentityEntry> identities() {
        return JsonText.read(identities, IDENTITIES);
    }

    int pages() {
        return pages;
    }

    int events() {
        return events;
    }
}
