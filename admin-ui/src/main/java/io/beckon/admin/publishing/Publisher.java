package io.beckon.admin.publishing;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Problem;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.Signatures;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.snippet.Bundle;
import io.beckon.snippet.Generation;
import io.beckon.snippet.SnippetGenerator;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Publishes sites to one runtime. */
public final class Publisher {
    private final RuntimePort runtime;
    private final PublisherKey key;
    private final String publicUrl;
    private final InstantSource clock;

    /**
     * A publisher.
     *
     * @param publicUrl where browsers reach the runtime
     */
    public Publisher(RuntimePort runtime, PublisherKey key, String publicUrl, InstantSource clock) {
        this.runtime = runtime;
        this.key = key;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Publishes and activates the site, unless the active version has the same content. */
    public Publication publish(SiteReview.Publishable site, String comment) {
        return publish(site, comment, runtime.kept(site.site().key()), PublishProgress.UNWATCHED);
    }

    /** Publishes and activates the site under a new version, even when nothing has changed. */
    public Publication publishAnyway(SiteReview.Publishable site, String comment) {
        return publish(site, runtime.kept(site.site().key()).next(), comment, PublishProgress.UNWATCHED);
    }

    /** Publishes and activates the site, unless its content is active already, or the runtime has something else than the basis. */
    PublishRun.Outcome publish(SiteReview.Publishable site, String comment, Basis basis, PublishProgress progress) {
        progress.reached(PublishStep.MAKING);
        KeptVersions kept = runtime.kept(site.site().key());
        Basis now = kept.basis();
        if (now.newest() > basis.newest()) {
            return new PublishRun.Ended(new Publication.Taken(now.newest()));
        }
        return now.equals(basis)
                ? new PublishRun.Ended(publish(site, comment, kept, progress))
                : new PublishRun.Overtaken(now.live());
    }

    private Publication publish(
            SiteReview.Publishable site, String comment, KeptVersions kept, PublishProgress progress) {
        return kept.active() != null && isPublished(site, kept.active())
                ? new Publication.Unchanged(kept.active())
                : publish(site, kept.next(), comment, progress);
    }

    /** A site that does not come out as its scenarios say is not published by anybody. */
    private Publication publish(SiteReview.Publishable site, int version, String comment, PublishProgress progress) {
        List<Problem> failures = site.failures();
        return failures.isEmpty() ? make(site, version, comment, progress) : new Publication.Refused(failures);
    }

    private Publication make(SiteReview.Publishable site, int version, String comment, PublishProgress progress) {
        return switch (SnippetGenerator.generate(site.site(), version, publicUrl)) {
            case Generation.Refused(var problems) -> new Publication.Refused(problems);
            case Generation.Generated scripts -> {
                SignedPackage content = Signatures.sign(content(site, version, scripts, comment), key.privateKey());
                progress.reached(PublishStep.SENDING);
                Optional<Publication> refusal = runtime.put(content, scripts);
                yield refusal.orElseGet(() -> activate(content, scripts.bundle(), progress));
            }
        };
    }

    private Publication activate(SignedPackage content, Bundle bundle, PublishProgress progress) {
        progress.kept(content);
        progress.reached(PublishStep.ACTIVATING);
        runtime.activate(content.site().key(), content.version());
        progress.reached(PublishStep.READING_BACK);
        ActiveVersion active = runtime.active(content.site().key());
        String hash = content.bundle().raw();
        return active.version() == content.version() && active.bundleHash().equals(hash)
                ? new Publication.Published(active, bundle.raw().length, bundle.brotli().length)
                : new Publication.NotServed(content.version(), hash, active);
    }

    private SignedPackage content(
            SiteReview.Publishable site, int version, Generation.Generated scripts, String comment) {
        return new SignedPackage(
                SignedPackage.FORMAT,
                version,
                site.site(),
                site.rules(),
                scripts.bundle().hashes(),
                hashes(scripts.engagementUi()),
                clock.instant(),
                comment,
                null);
    }

    private static @Nullable BundleHashes hashes(@Nullable Bundle script) {
        return script == null ? null : script.hashes();
    }

    /** Whether that version says the same, in the rules that were evaluated and in the scripts of today's generator, too. */
    private boolean isPublished(SiteReview.Publishable site, int version) {
        return runtime.find(site.site().key(), version)
                .map(published -> says(published, site, version))
                .orElse(false);
    }

    private boolean says(SignedPackage published, SiteReview.Publishable site, int version) {
        return same(published.site(), site.site())
                && same(published.rules(), site.rules())
                && SnippetGenerator.generate(site.site(), version, publicUrl)
                        instanceof Generation.Generated(Bundle bundle, @Nullable Bundle engagementUi)
                && bundle.hashes().equals(published.bundle())
                && Objects.equals(hashes(engagementUi), published.engagementUi());
    }

    private static boolean same(Object one, Object other) {
        return Arrays.equals(CanonicalJson.bytes(one), CanonicalJson.bytes(other));
    }
}
