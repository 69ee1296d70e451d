package io.beckon.runtime.host;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The home of the live visits.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Safe for any thread; never blocks the caller; callbacks must not block either.
 *   <li>What is durable takes effect exactly once, also after a crash of the process.
 *   <li>For one visitor, submissions take effect in the order in which they were accepted.
 *   <li>Stages complete exceptionally only for a broken environment, such as a disk that fails.
 * </ul>
 */
public interface VisitHost {
    /** Makes a submission durable. When the stage completes with {@link Acceptance.Durable}, it will take effect. */
    CompletionStage<Acceptance> accept(Submission submission);

    /** Whether it still accepts and tells; once it does not, only another start can help. */
    boolean isServing();

    /** Sets the kill switches of a site; complete when durable. Whatever is accepted later obeys them. */
    CompletionStage<Void> set(SiteKey site, Switches switches);

    /** The kill switches of a site as last set; {@link Switches#ALL_ON} when never set. */
    Switches switches(SiteKey site);

    /**
     * Tells the state of a visit, in order with its pushes: whatever is pushed later is not part of the state, whatever was pushed
     * earlier is. A visit that is not live has no engagement. Returns false, and tells nothing, when the host is
     * not serving.
     */
    boolean tellState(SiteKey site, VisitorId visitor, VisitId visit, Consumer<Standing> listener);
}
