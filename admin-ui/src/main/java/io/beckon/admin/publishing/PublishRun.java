package io.beckon.admin.publishing;

import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.ids.SiteKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to publish a site, under way or over.
 *
 * @param by who started it
 * @param outcome absent while it is under way
 */
public record PublishRun(
        SiteKey site,
        String by,
        Instant startedAt,
        PublishStep step,
        @Nullable Outcome outcome) {
    /** How it ended. */
    public sealed interface Outcome {}

    /** The publisher has spoken. */
    public record Ended(Publication publication) implements Outcome {}

    /** The draft is another one by now than the one that was looked at; nothing was sent. */
    public record Outdated() implements Outcome {}

    /**
     * Somebody else has made another version live in between; nothing was sent.
     *
     * @param live the version that is live; absent when none is
     */
    public record Overtaken(@Nullable Integer live) implements Outcome {}

    /** The runtime failed; what it keeps and serves is what it was, or the whole new version. */
    public record Failed(RuntimeFailure failure) implements Outcome {}

    /** It broke for a reason that nobody foresaw; the log of the console has it. */
    public record Broken() implements Outcome {}

    /** Whether it is under way. */
    public boolean isRunning() {
        return outcome == null;
    }

    PublishRun at(PublishStep reached) {
        return new PublishRun(site, by, startedAt, reached, null);
    }

    PublishRun with(Outcome end) {
        return new PublishRun(site, by, startedAt, step, end);
    }
}
