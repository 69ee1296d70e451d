package io.beckon.admin.publishing;

import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site stands between its draft and its visitors at one moment.
 *
 * @param review whether the draft fits together
 * @param failures what hinders publishing a draft that does
 */
public record Standing(Site draft, SiteReview review, List<Problem> failures, AtRuntime atRuntime) {
    public Standing {
        failures = List.copyOf(failures);
    }

    /** Whether nothing about the draft hinders publishing it. */
    public boolean isPublishable() {
        return review instanceof SiteReview.Publishable && failures.isEmpty();
    }

    /** What the runtime says. */
    public sealed interface AtRuntime {}

    /**
     * It has answered.
     *
     * @param live absent when nothing was ever activated
     * @param basis what it had at that moment
     * @param versions newest first
     * @param changes what publishing the draft would change
     */
    public record Reached(
            @Nullable Live live, Basis basis, List<PublishedVersion> versions, List<DefinitionChange> changes)
            implements AtRuntime {
        public Reached {
            versions = List.copyOf(versions);
            changes = List.copyOf(changes);
        }
    }

    /** It has not. */
    public record Away(RuntimeFailure failure) implements AtRuntime {}
}
