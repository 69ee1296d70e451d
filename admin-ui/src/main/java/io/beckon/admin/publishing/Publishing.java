package io.beckon.admin.publishing;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.Drafts;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.Switches;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Changes what visitors get. Throws {@link io.beckon.admin.runtime.RuntimeFailure} when the runtime does not do its part; it then serves
 * what it served before, or all of the new version.
 */
@Service
public final class Publishing {
    private final Access access;
    private final Drafts drafts;
    private final RuntimePort runtime;
    private final Publisher publisher;
    private final PublicationLog log;
    private final InstantSource clock;

    Publishing(
            Access access,
            Drafts drafts,
            RuntimePort runtime,
            Publisher publisher,
            PublicationLog log,
            InstantSource clock) {
        this.access = access;
        this.drafts = drafts;
        this.runtime = runtime;
        this.publisher = publisher;
        this.log = log;
        this.clock = clock;
    }

    /** Publishes and activates what was ordered, and tells on the way how far it has come. */
    public PublishRun.Outcome publish(PublishOrder order, Consumer<PublishStep> steps) {
        access.require(Permission.PUBLISH);
        steps.accept(PublishStep.CHECKING);
        if (!drafts.site(order.site().key()).equals(order.site())) {
            return new PublishRun.Outdated();
        }
        return switch (SiteReview.of(order.site())) {
            case SiteReview.Refused(var problems) -> new PublishRun.Ended(new Publication.Refused(problems));
            case SiteReview.Publishable site ->
                publisher.publish(site, order.comment(), order.basis(), new Witness(access.user(), steps));
        };
    }

    /** Makes a kept version live again, unless something else is live than what the user has seen. */
    public RollBack makeLive(SiteKey site, int version, Basis basis) {
        access.require(Permission.PUBLISH);
        KeptVersions kept = runtime.kept(site);
        if (!Objects.equals(kept.active(), basis.live())) {
            return new RollBack.Overtaken(kept.active());
        }
        return kept.find(version).map(wanted -> activate(site, wanted)).orElseGet(() -> new RollBack.Gone(version));
    }

    /** Lets the site make offers, or stops them at once, for all visits. */
    public Switches switchOffers(SiteKey site, boolean on) {
        access.require(Permission.PUBLISH);
        return runtime.switchOffers(site, on);
    }

    private RollBack activate(SiteKey site, KeptVersions.Kept wanted) {
        runtime.activate(site, wanted.version());
        ActiveVersion active = runtime.active(site);
        return active.version() == wanted.version() && active.bundleHash().equals(wanted.bundleHash())
                ? new RollBack.Done(active)
                : new RollBack.NotServed(active);
    }

    /** Writes down who has published what as soon as the runtime keeps it. */
    private final class Witness implements PublishProgress {
        private final String publisher;
        private final Consumer<PublishStep> steps;

        Witness(String publisher, Consumer<PublishStep> steps) {
            this.publisher = publisher;
            this.steps = steps;
        }

        @Override
        public void reached(PublishStep step) {
            steps.accept(step);
        }

        @Override
        public void kept(SignedPackage content) {
            log.add(new PublicationLog.Entry(
                    content.site().key(), content.version(), content.bundle().raw(), publisher, clock.instant()));
        }
    }
}
