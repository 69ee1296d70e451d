package io.beckon.admin.sites;

import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.DraftStore;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.StoredDraft;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;

/** One import: brings the stored drafts of a site to what a {@code site.json} says. */
final class SiteImport {
    private final Site site;
    private final DraftStore store;
    private final String user;
    private final Instant at;

    SiteImport(Site site, DraftStore store, String user, Instant at) {
        this.site = site;
        this.store = store;
        this.user = user;
        this.at = at;
    }

    void run() {
        Part.all().forEach(part -> take(part));
    }

    /** What does not stay under its name goes first, so that names are free. */
    private <T> void take(Part<T> part) {
        List<T> definitions = part.in(site);
        Map<String, String> names = new HashMap<>();
        definitions.forEach(definition -> names.put(part.id(definition), part.name(definition)));
        store.all(site.key(), part.key()).stream()
                .filter(stored -> !stored.name().equals(names.get(stored.id())))
                .forEach(this::remove);
        definitions.forEach(definition -> take(part, definition));
    }

    private <T> void take(Part<T> part, T definition) {
        String id = part.id(definition);
        if (id.equals(Draft.NEW_ID)) {
            throw new IllegalArgumentException("Expected another id than '" + id + "' among " + part
                    + ", for that is the address of a new one. Please give '" + part.name(definition) + "' another.");
        }
        String json = Json.MAPPER.writeValueAsString(definition);
        long version =
                store.find(site.key(), part.key(), id).map(StoredDraft::version).orElse(0L);
        StoredDraft draft =
                new StoredDraft(site.key(), part.key(), id, version + 1, part.name(definition), json, false, user, at);
        expectDone(draft, version == 0 ? store.insert(draft) : store.update(draft, version));
    }

    private void remove(StoredDraft stored) {
        StoredDraft removed = new StoredDraft(
                stored.site(),
                stored.part(),
                stored.id(),
                stored.version() + 1,
                stored.name(),
                stored.json(),
                true,
                user,
                at);
        expectDone(removed, store.update(removed, stored.version()));
    }

    private static void expectDone(StoredDraft draft, DraftStore.Written written) {
        switch (written) {
            case DONE -> {}
            case NAME_TAKEN ->
                throw new IllegalArgumentException(
                        "Expected each name once among " + draft.part() + ", but '" + draft.name() + "' stands twice.");
            case OUTDATED ->
                throw new OptimisticLockingFailureException("Expected nobody to change " + draft.part() + " '"
                        + draft.id() + "' during the import, but somebody did. Import again.");
        }
    }
}
