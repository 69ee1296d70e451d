package io.beckon.admin.drafts;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The definitions of all sites as they are being edited. */
@Service
public final class Drafts {
    private final DraftStore store;
    private final SiteNames sites;
    private final Access access;
    private final InstantSource clock;
    private final DraftTransactions transaction;

    Drafts(DraftStore store, SiteNames sites, Access access, InstantSource clock, DraftTransactions transaction) {
        this.store = store;
        this.sites = sites;
        this.access = access;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The drafts of one kind, ordered by name. */
    public <T> List<Draft<T>> all(SiteKey site, Part<T> part) {
        access.require(Permission.SEE_DEFINITIONS);
        return store.all(site, part.key()).stream()
                .map(stored -> draft(part, stored))
                .toList();
    }

    /** One draft. */
    public <T> Optional<Draft<T>> find(SiteKey site, Part<T> part, String id) {
        access.require(Permission.SEE_DEFINITIONS);
        return store.find(site, part.key(), id)
                .filter(stored -> !stored.isRemoved())
                .map(stored -> draft(part, stored));
    }

    /**
     * Stores a draft, new or changed, unless somebody else was faster or its name is taken. What refers to an event by its name follows
     * when the event gets another one, unless a script does: then nothing is stored.
     */
    public <T> Saved<T> save(SiteKey site, Part<T> part, Draft<T> draft) {
        access.require(part.permissionToEdit());
        expectOwnId(part, draft);
        return rename(site, part, draft)
                .map(rename -> renamed(site, part, draft, rename))
                .orElseGet(() -> write(site, part, draft));
    }

    /** Removes a draft that nobody refers to. */
    public <T> Removed<T> remove(SiteKey site, Part<T> part, Draft<T> draft) {
        access.require(part.permissionToEdit());
        if (sites.nameOf(site).isEmpty()) {
            return new Removed.Gone<>();
        }
        List<Use> uses = Uses.of(site(site), part, draft.id());
        if (!uses.isEmpty()) {
            return new Removed.InUse<>(uses);
        }
        StoredDraft removed = stored(site, part, draft, draft.version() + 1, true);
        if (store.update(removed, draft.version()) == DraftStore.Written.DONE) {
            return new Removed.Done<>(draft(part, removed));
        }
        return store.find(site, part.key(), draft.id())
                .filter(other -> !other.isRemoved())
                .<Removed<T>>map(other -> new Removed.Conflict<>(draft(part, other), other.changedBy()))
                .orElseGet(Removed.Gone::new);
    }

    /** Brings back what {@link #remove} took away. */
    public <T> Saved<T> restore(SiteKey site, Part<T> part, Draft<T> undoable) {
        access.require(part.permissionToEdit());
        expectOwnId(part, undoable);
        return write(site, part, undoable);
    }

    /** What refers to a definition. */
    public List<Use> uses(SiteKey site, Part<?> part, String id) {
        return Uses.of(site(site), part, id);
    }

    /** What refers to the definitions of one kind, by their ids; those that nobody refers to have an empty list. */
    public Map<String, List<Use>> uses(SiteKey site, Part<?> part) {
        Site assembled = site(site);
        return store.all(site, part.key()).stream()
                .collect(Collectors.toMap(StoredDraft::id, stored -> Uses.of(assembled, part, stored.id())));
    }

    /** The whole draft of a site: the record that is reviewed and published. */
    public Site site(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        String name = sites.nameOf(site)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected an existing site, but '" + site + "' is none. It may have been removed."));
        return new SiteAssembly(store.all(site)).site(site, name);
    }

    /** An id for a new definition, made of its name, that was never taken in this site. */
    public String newId(SiteKey site, Part<?> part, String name) {
        access.require(part.permissionToEdit());
        return Ids.free(
                name,
                id -> id.equals(Draft.NEW_ID)
                        || store.find(site, part.key(), id).isPresent());
    }

    /** Whether two names count as the same. */
    public static boolean isSameName(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private <T> Optional<EventRename> rename(SiteKey site, Part<T> part, Draft<T> draft) {
        String name = part.name(draft.definition());
        return Optional.of(draft.id())
                .filter(_ -> part.equals(Part.EVENTS))
                .flatMap(id -> store.find(site, part.key(), id))
                .filter(stored -> stored.version() == draft.version())
                .filter(stored -> !stored.name().equals(name))
                .map(stored -> new EventRename(stored.name(), name));
    }

    private <T> Saved<T> renamed(SiteKey site, Part<T> part, Draft<T> draft, EventRename rename) {
        List<Use> scripts = Uses.inScripts(site(site), rename.from());
        if (!scripts.isEmpty()) {
            return new Saved.NamedInScripts<>(rename.from(), scripts);
        }
        return transaction.execute(status -> {
            Saved<T> saved = write(site, part, draft);
            if (saved instanceof Saved.Stored<T>) {
                store.all(site).forEach(stored -> follow(rename, stored));
            } else {
                status.setRollbackOnly();
            }
            return saved;
        });
    }

    private void follow(EventRename rename, StoredDraft stored) {
        rename.in(stored)
                .map(json -> stored.with(json, access.user(), clock.instant()))
                .ifPresent(changed -> {
                    if (store.update(changed, stored.version()) != DraftStore.Written.DONE) {
                        throw new OptimisticLockingFailureException(
                                "Expected nobody to change " + stored.part() + " '" + stored.id()
                                        + "' while the event it refers to is renamed, but somebody did. Save again.");
                    }
                });
    }

    private <T> Saved<T> write(SiteKey site, Part<T> part, Draft<T> draft) {
        if (sites.nameOf(site).isEmpty()) {
            return new Saved.Gone<>();
        }
        StoredDraft changed = stored(site, part, draft, draft.version() + 1, false);
        DraftStore.Written written = draft.isNew() ? store.insert(changed) : store.update(changed, draft.version());
        return switch (written) {
            case DONE -> new Saved.Stored<>(draft(part, changed));
            case NAME_TAKEN -> new Saved.NameTaken<>(changed.name());
            case OUTDATED ->
                store.find(site, part.key(), draft.id())
                        .filter(other -> !other.isRemoved())
                        .<Saved<T>>map(other -> new Saved.Conflict<>(draft(part, other), other.changedBy()))
                        .orElseGet(Saved.Gone::new);
        };
    }

    private <T> StoredDraft stored(SiteKey site, Part<T> part, Draft<T> draft, long version, boolean isRemoved) {
        return new StoredDraft(
                site,
                part.key(),
                draft.id(),
                version,
                part.name(draft.definition()),
                Json.MAPPER.writeValueAsString(draft.definition()),
                isRemoved,
                access.user(),
                clock.instant());
    }

    static <T> Draft<T> draft(Part<T> part, StoredDraft stored) {
        try {
            return new Draft<>(stored.id(), stored.version(), Json.read(stored.json(), part.type()));
        } catch (UnreadableJson e) {
            throw new IllegalStateException(
                    "Expected a readable draft of " + stored.part() + " '" + stored.id() + "', but it is not.", e);
        }
    }

    private static <T> void expectOwnId(Part<T> part, Draft<T> draft) {
        String id = part.id(draft.definition());
        if (!id.equals(draft.id())) {
            throw new IllegalArgumentException(
                    "Expected the id '" + draft.id() + "', but the definition has '" + id + "'.");
        }
    }
}
