package io.beckon.admin.visits.ui;

import io.beckon.admin.layout.Chip;
import io.beckon.admin.visits.Outcome;
import io.beckon.admin.words.Words;
import io.beckon.definitions.wire.Channel;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.engagement.Status;
import java.util.Optional;

/** Says how far engagements came. */
final class EngagementWords {
    private EngagementWords() {}

    /** What became of a visit; empty when nothing did. */
    static Optional<Chip> chip(Words texts, Outcome outcome) {
        return switch (outcome) {
            case CONVERSATION -> Optional.of(Chip.good(texts.say("visits.outcome.conversation")));
            case COMPLETED -> Optional.of(Chip.good(texts.say("visits.outcome.completed")));
            case ACCEPTED -> Optional.of(Chip.good(texts.say("visits.outcome.accepted")));
            case ABANDONED -> Optional.of(Chip.warn(texts.say("visits.outcome.abandoned")));
            case SHOWN -> Optional.of(Chip.good(texts.say("visits.outcome.shown")));
            case OFFERED -> Optional.of(Chip.good(texts.say("visits.outcome.offered")));
            case REJECTED -> Optional.of(Chip.warn(texts.say("visits.outcome.rejected")));
            case IGNORED -> Optional.of(Chip.quiet(texts.say("visits.outcome.ignored")));
            case EXPIRED -> Optional.of(Chip.quiet(texts.say("visits.outcome.expired")));
            case HELD_BACK -> Optional.of(Chip.quiet(texts.say("visits.outcome.held-back")));
            case NOTHING -> Optional.empty();
        };
    }

    /** A status or a disposition of history; as it is when it is of another version. */
    static String word(Words texts, String word) {
        Optional<String> status = Status.parse(word).map(known -> status(texts, known));
        return status.or(() -> Disposition.parse(word).map(known -> disposition(texts, known)))
                .orElse(word.equals("waiting") ? texts.say("visits.status.waiting") : word);
    }

    static String status(Words texts, Status status) {
        return switch (status) {
            case OFFERED -> texts.say("visits.status.offered");
            case SHOWN -> texts.say("visits.status.shown");
            case ACCEPTED -> texts.say("visits.status.accepted");
            case CONVERSATION -> texts.say("visits.status.conversation");
            case CLOSED -> texts.say("visits.status.closed");
        };
    }

    static String disposition(Words texts, Disposition disposition) {
        return switch (disposition) {
            case REJECTED -> texts.say("visits.disposition.rejected");
            case IGNORED -> texts.say("visits.disposition.ignored");
            case EXPIRED -> texts.say("visits.disposition.expired");
            case ABANDONED -> texts.say("visits.disposition.abandoned");
            case COMPLETED -> texts.say("visits.disposition.completed");
        };
    }

    static String channel(Words texts, Channel channel) {
        return switch (channel) {
            case CHAT -> texts.say("visits.channel.chat");
            case CALLBACK -> texts.say("visits.channel.callback");
            case BANNER -> texts.say("visits.channel.banner");
        };
    }
}
