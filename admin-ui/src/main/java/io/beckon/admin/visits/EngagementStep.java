package io.beckon.admin.visits;

import io.beckon.definitions.history.EngagementEntry;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.engagement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an engagement.
 *
 * @param atMillis when it was taken; absent when history does not say
 */
public record EngagementStep(Kind kind, @Nullable Long atMillis) {
    /** What happened to it. */
    public enum Kind {
        OFFERED,
        SHOWN,
        ACCEPTED,
        REJECTED,
        IGNORED,
        EXPIRED,
        CONVERSATION,
        ABANDONED,
        COMPLETED;

        /** Whether it ended before anything came of it. */
        public boolean isLoss() {
            return switch (this) {
                case REJECTED, IGNORED, EXPIRED, ABANDONED -> true;
                case OFFERED, SHOWN, ACCEPTED, CONVERSATION, COMPLETED -> false;
            };
        }
    }

    /** The steps that were taken, in their order. */
    public static List<EngagementStep> of(EngagementEntry engagement) {
        List<EngagementStep> steps = new ArrayList<>();
        steps.add(new EngagementStep(Kind.OFFERED, engagement.offeredAt()));
        if (engagement.shownAt() != null) {
            steps.add(new EngagementStep(Kind.SHOWN, engagement.shownAt()));
        }
        Optional<Disposition> ended =
                Optional.ofNullable(engagement.disposition()).flatMap(Disposition::parse);
        if (engagement.answeredAt() != null
                && !ended.map(EngagementStep::isTurnedDown).orElse(false)) {
            steps.add(new EngagementStep(Kind.ACCEPTED, engagement.answeredAt()));
        }
        if (Status.parse(engagement.status()).equals(Optional.of(Status.CONVERSATION))) {
            steps.add(new EngagementStep(Kind.CONVERSATION, null));
        }
        ended.ifPresent(disposition -> steps.add(new EngagementStep(end(disposition), engagement.closedAt())));
        return List.copyOf(steps);
    }

    private static boolean isTurnedDown(Disposition disposition) {
        return switch (disposition) {
            case REJECTED, IGNORED -> true;
            case EXPIRED, ABANDONED, COMPLETED -> false;
        };
    }

    private static Kind end(Disposition disposition) {
        return switch (disposition) {
            case REJECTED -> Kind.REJECTED;
            case IGNORED -> Kind.IGNORED;
            case EXPIRED -> Kind.EXPIRED;
            case ABANDONED -> Kind.ABANDONED;
            case COMPLETED -> Kind.COMPLETED;
        };
    }
}
