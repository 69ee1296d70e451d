package io.beckon.admin.sites;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.DraftStore;
import io.beckon.admin.drafts.DraftTransactions;
import io.beckon.admin.drafts.Drafts;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The sites of this console. */
@Service
public final class Sites {
    /** How large a {@code site.json} may be that is imported. */
    public static final int LARGEST_BYTES = 5_000_000;

    private final SiteStore store;
    private final DraftStore draftStore;
    private final Drafts drafts;
    private final Access access;
    private final InstantSource clock;
    private final DraftTransactions transaction;

    Sites(
            SiteStore store,
            DraftStore draftStore,
            Drafts drafts,
            Access access,
            InstantSource clock,
            DraftTransactions transaction) {
        this.store = store;
        this.draftStore = draftStore;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** All sites, ordered by name. */
    public List<SiteSummary> all() {
        access.require(Permission.SEE_DEFINITIONS);
        return store.all();
    }

    /** One site. */
    public Optional<SiteSummary> find(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return store.nameOf(site).map(name -> new SiteSummary(site, name));
    }

    /** Creates an empty site whose pages, in this language, may send events from one origin, and which counts its days in this zone. */
    public Created create(SiteKey key, String name, String firstOrigin, Locale language, ZoneId zone) {
        access.require(Permission.MANAGE_SITES);
        Site site = NewSite.of(key, name, firstOrigin, language, zone);
        return transaction.execute(_ -> {
            if (store.nameOf(key).isPresent()) {
                return new Created.KeyTaken(key);
            }
            keep(site);
            return new Created.Done(new SiteSummary(key, name));
        });
    }

    /** Gives a site another name. */
    public Renamed rename(SiteKey key, String name) {
        access.require(Permission.MANAGE_SITES);
        return store.rename(new SiteSummary(key, name)) ? Renamed.DONE : Renamed.GONE;
    }

    /** Forgets a site with everything that was defined in it; what is published stays with the runtime. */
    public void remove(SiteKey key) {
        access.require(Permission.MANAGE_SITES);
        transaction.run(() -> {
            draftStore.forget(key);
            store.remove(key);
        });
    }

    /**
     * Takes a whole site in: what it names is stored, what it does not name is removed. Who is editing meanwhile gets a conflict.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when others write the same site again and again meanwhile; nothing is
     *     stored then
     */
    public void importSite(Site site) {
        access.require(Permission.MANAGE_SITES);
        transaction.run(() -> keep(site));
    }

    /** The whole draft of a site. */
    public Optional<Site> export(SiteKey key) {
        access.require(Permission.SEE_DEFINITIONS);
        return store.nameOf(key).map(_ -> drafts.site(key));
    }

    private void keep(Site site) {
        store.store(new SiteSummary(site.key(), site.name()));
        new SiteImport(site, draftStore, access.user(), clock.instant()).run();
    }
}
