package io.beckon.admin.visits.ui;

import io.beckon.admin.words.Words;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.engagement.Disposition;
import io.beckon.engine.visit.Refusal;

/** Says what happened. Business events have the names that their authors gave them. */
final class HappeningWords {
    private final Words texts;

    HappeningWords(Words texts) {
        this.texts = texts;
    }

    /** What happened. */
    String of(EventEntry event) {
        if (event.type() == EventType.BUSINESS) {
            return event.name();
        }
        return event.name().equals(SystemEvents.ENGAGEMENT_EXPIRED) ? expired(event) : system(event.name());
    }

    /** How an engagement came to an end without an answer. */
    private String expired(EventEntry event) {
        return new Facts(event.data())
                .optionalText("disposition")
                .flatMap(Disposition::parse)
                .map(this::ended)
                .orElseGet(() -> system(event.name()));
    }

    private String ended(Disposition disposition) {
        return switch (disposition) {
            case IGNORED -> texts.say("visits.event.engagement-ignored");
            case ABANDONED -> texts.say("visits.event.engagement-abandoned");
            case REJECTED, EXPIRED, COMPLETED -> system(SystemEvents.ENGAGEMENT_EXPIRED);
        };
    }

    /** What a system event means; its name when it is one of another version. */
    String system(String name) {
        return switch (name) {
            case SystemEvents.VISIT_STARTED -> texts.say("visits.event.visit-started");
            case SystemEvents.PAGE_ENTERED -> texts.say("visits.event.page-entered");
            case SystemEvents.PAGE_EXITED -> texts.say("visits.event.page-exited");
            case SystemEvents.PAGE_HIDDEN -> texts.say("visits.event.page-hidden");
            case SystemEvents.PAGE_SHOWN -> texts.say("visits.event.page-shown");
            case SystemEvents.SIGN_IN -> texts.say("visits.event.sign-in");
            case SystemEvents.SIGN_OUT -> texts.say("visits.event.sign-out");
            case SystemEvents.USER_INFO -> texts.say("visits.event.user-info");
            case SystemEvents.CONSENT_CHANGED -> texts.say("visits.event.consent-changed");
            case SystemEvents.ELEMENTS_SEEN -> texts.say("visits.event.elements-seen");
            case SystemEvents.ENGAGEMENT_REQUESTED -> texts.say("visits.event.engagement-requested");
            case SystemEvents.ENGAGEMENT_OFFERED -> texts.say("visits.event.engagement-offered");
            case SystemEvents.ENGAGEMENT_SHOWN -> texts.say("visits.event.engagement-shown");
            case SystemEvents.ENGAGEMENT_ACCEPTED -> texts.say("visits.event.engagement-accepted");
            case SystemEvents.ENGAGEMENT_REJECTED -> texts.say("visits.event.engagement-rejected");
            case SystemEvents.ENGAGEMENT_IGNORED -> texts.say("visits.event.engagement-ignored");
            case SystemEvents.ENGAGEMENT_EXPIRED -> texts.say("visits.event.engagement-expired");
            case SystemEvents.CHAT_STARTED -> texts.say("visits.event.chat-started");
            case SystemEvents.CHAT_MESSAGE -> texts.say("visits.event.chat-message");
            case SystemEvents.CHAT_TYPING -> texts.say("visits.event.chat-typing");
            case SystemEvents.CHAT_CLOSED -> texts.say("visits.event.chat-closed");
            case SystemEvents.CALLBACK_REQUESTED -> texts.say("visits.event.callback-requested");
            case SystemEvents.VISIT_ENDED -> texts.say("visits.event.visit-ended");
            default -> name;
        };
    }

    /** Why something that arrived had no effect. */
    String of(RefusalEntry refusal) {
        return Refusal.parse(refusal.reason())
                .map(this::of)
                .orElseGet(() -> texts.say("visits.refusal.other", refusal.reason()));
    }

    private String of(Refusal refusal) {
        return switch (refusal) {
            case VISIT_ENDED -> texts.say("visits.refusal.visit-ended");
            case VISIT_FULL -> texts.say("visits.refusal.visit-full");
            case UNKNOWN_ENGAGEMENT -> texts.say("visits.refusal.unknown-engagement");
            case WRONG_STATE -> texts.say("visits.refusal.wrong-state");
            case BAD_PROOF -> texts.say("visits.refusal.bad-proof");
            case PROOF_MISSING -> texts.say("visits.refusal.proof-missing");
            case POISONOUS -> texts.say("visits.refusal.poisonous");
        };
    }
}
