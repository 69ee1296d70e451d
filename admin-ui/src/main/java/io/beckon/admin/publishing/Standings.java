package io.beckon.admin.publishing;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.publishing.Standing.AtRuntime;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks at sites from both sides: the draft here, and what the runtime keeps and serves. */
@Service
public final class Standings {
    private final Access access;
    private final Drafts drafts;
    private final RuntimePort runtime;
    private final PublicationLog log;

    Standings(Access access, Drafts drafts, RuntimePort runtime, PublicationLog log) {
        this.access = access;
        this.drafts = drafts;
        this.runtime = runtime;
        this.log = log;
    }

    /** How the site stands. A runtime that fails is part of the answer. */
    public Standing of(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        Site draft = drafts.site(site);
        SiteReview review = SiteReview.of(draft);
        List<Problem> failures = review instanceof SiteReview.Publishable fits ? fits.failures() : List.of();
        return new Standing(draft, review, failures, atRuntime(draft));
    }

    /** What the runtime keeps and serves, and how the draft differs from it. A runtime that fails is part of the answer. */
    public AtRuntime atRuntime(SiteKey site) {
        return atRuntime(drafts.site(site));
    }

    /** What is live; empty when nothing was ever activated. Throws {@link RuntimeFailure}. */
    public Optional<Live> live(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        return live(site, runtime.kept(site), Publishers.of(log, site));
    }

    /** What changes for new visits when a kept version is made live; empty when it is kept no more. Throws {@link RuntimeFailure}. */
    public Optional<List<DefinitionChange>> changesBackTo(SiteKey site, int version) {
        access.require(Permission.SEE_DEFINITIONS);
        Optional<SignedPackage> live = runtime.activePackage(site);
        return runtime.find(site, version)
                .map(SignedPackage::site)
                .map(wanted -> changes(live.map(SignedPackage::site), wanted));
    }

    private AtRuntime atRuntime(Site draft) {
        try {
            KeptVersions kept = runtime.kept(draft.key());
            Publishers publishers = Publishers.of(log, draft.key());
            Optional<Live> live = live(draft.key(), kept, publishers);
            List<DefinitionChange> changes =
                    changes(live.map(known -> known.content().site()), draft);
            return new Standing.Reached(live.orElse(null), kept.basis(), versions(kept, publishers), changes);
        } catch (RuntimeFailure failure) {
            return new Standing.Away(failure);
        }
    }

    private Optional<Live> live(SiteKey site, KeptVersions kept, Publishers publishers) {
        return Optional.ofNullable(kept.active())
                .flatMap(version -> runtime.find(site, version))
                .map(content -> new Live(
                        content,
                        runtime.active(site),
                        publishers.of(content.bundle().raw())));
    }

    private static List<PublishedVersion> versions(KeptVersions kept, Publishers publishers) {
        return kept.versions().stream()
                .sorted(Comparator.comparingInt(KeptVersions.Kept::version).reversed())
                .map(version -> new PublishedVersion(
                        version.version(),
                        version.publishedAt(),
                        version.comment(),
                        publishers.of(version.bundleHash()),
                        Objects.equals(kept.active(), version.version())))
                .toList();
    }

    private static List<DefinitionChange> changes(Optional<Site> before, Site after) {
        return before.map(known -> SiteChanges.between(known, after)).orElseGet(() -> SiteChanges.everythingIn(after));
    }
}
