package io.beckon.admin.visits;

import io.beckon.definitions.history.VisitOutcome;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.engagement.Status;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a visit in one word; the furthest first. */
public enum Outcome {
    CONVERSATION,
    COMPLETED,
    ACCEPTED,
    ABANDONED,
    SHOWN,
    OFFERED,
    REJECTED,
    IGNORED,
    EXPIRED,
    HELD_BACK,
    NOTHING;

    /** The furthest that any engagement of the visit came. */
    public static Outcome of(@Nullable VisitOutcome outcome) {
        if (outcome == null) {
            return NOTHING;
        }
        return outcome.engagements().stream()
                .map(engagement -> of(engagement.status(), engagement.disposition()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(outcome.rules().isEmpty() ? NOTHING : HELD_BACK);
    }

    /** How far one engagement came; empty for words of another version. */
    public static Optional<Outcome> of(String status, @Nullable String disposition) {
        Optional<Outcome> ended =
                Optional.ofNullable(disposition).flatMap(Disposition::parse).map(Outcome::of);
        return ended.isPresent() ? ended : Status.parse(status).flatMap(Outcome::of);
    }

    private static Outcome of(Disposition disposition) {
        return switch (disposition) {
            case REJECTED -> REJECTED;
            case IGNORED -> IGNORED;
            case EXPIRED -> EXPIRED;
            case ABANDONED -> ABANDONED;
            case COMPLETED -> COMPLETED;
        };
    }

    private static Optional<Outcome> of(Status status) {
        return switch (status) {
            case OFFERED -> Optional.of(OFFERED);
            case SHOWN -> Optional.of(SHOWN);
            case ACCEPTED -> Optional.of(ACCEPTED);
            case CONVERSATION -> Optional.of(CONVERSATION);
            case CLOSED -> Optional.empty();
        };
    }
}
