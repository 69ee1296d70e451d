package io.beckon.admin.visits.ui;

import io.beckon.admin.layout.Chip;
import io.beckon.admin.visits.Outcome;
import io.beckon.definitions.wire.Channel;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.engagement.Status;
import java.util.Optional;

/** Says how far engagements came. */
final class EngagementWords {
    private EngagementWords() {}

    /** What became of a visit; empty when nothing did. */
    static Optional<Chip> chip(Texts texts, Outcome outcome) {
        return switch (outcome) {
            case CONVERSATION -> Optional.of(Chip.good(texts.text("visits.outcome.conversation")));
            case COMPLETED -> Optional.of(Chip.good(texts.text("visits.outcome.completed")));
            case ACCEPTED -> Optional.of(Chip.good(texts.text("visits.outcome.accepted")));
            case ABANDONED -> Optional.of(Chip.warn(texts.text("visits.outcome.abandoned")));
            case SHOWN -> Optional.of(Chip.good(texts.text("visits.outcome.shown")));
            case OFFERED -> Optional.of(Chip.good(texts.text("visits.outcome.offered")));
            case REJECTED -> Optional.of(Chip.warn(texts.text("visits.outcome.rejected")));
            case IGNORED -> Optional.of(Chip.quiet(texts.text("visits.outcome.ignored")));
            case EXPIRED -> Optional.of(Chip.quiet(texts.text("visits.outcome.expired")));
            case HELD_BACK -> Optional.of(Chip.quiet(texts.text("visits.outcome.held-back")));
            case NOTHING -> Optional.empty();
        };
    }

    /** A status or a disposition of history; as it is when it is of another version. */
    static String word(Texts texts, String word) {
        Optional<String> status = Status.parse(word).map(known -> status(texts, known));
        return status.or(() -> Disposition.parse(word).map(known -> disposition(texts, known)))
                .orElse(word.equals("waiting") ? texts.text("visits.status.waiting") : word);
    }

    static String status(Texts texts, Status status) {
        return switch (status) {
            case OFFERED -> texts.text("visits.status.offered");
            case SHOWN -> texts.text("visits.status.shown");
            case ACCEPTED -> texts.text("visits.status.accepted");
            case CONVERSATION -> texts.text("visits.status.conversation");
            case CLOSED -> texts.text("visits.status.closed");
        };
    }

    static String disposition(Texts texts, Disposition disposition) {
        return switch (disposition) {
            case REJECTED -> texts.text("visits.disposition.rejected");
            case IGNORED -> texts.text("visits.disposition.ignored");
            case EXPIRED -> texts.text("visits.disposition.expired");
            case ABANDONED -> texts.text("visits.disposition.abandoned");
            case COMPLETED -> texts.text("visits.disposition.completed");
        };
    }

    static String channel(Texts texts, Channel channel) {
        return switch (channel) {
            case CHAT -> texts.text("visits.channel.chat");
            case CALLBACK -> texts.text("visits.channel.callback");
            case BANNER -> texts.text("visits.channel.banner");
        };
    }
}
