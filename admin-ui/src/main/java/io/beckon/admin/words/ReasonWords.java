package io.beckon.admin.words;

import io.beckon.engine.engagement.Reason;

/** Says why an offer was held back, without the facts, which differ from case to case. */
public final class ReasonWords {
    private final Words texts;

    public ReasonWords(Words texts) {
        this.texts = texts;
    }

    /** The reason that the history says so; what is not known here as it is. */
    public String of(String text) {
        return Reason.parse(text).map(reason -> texts.say(key(reason))).orElse(text);
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case SITE_OFF -> "rehearsal.reason.site-off";
            case OFFERS_OFF -> "rehearsal.reason.offers-off";
            case RULE_OFF -> "rehearsal.reason.rule-off";
            case NO_CONSENT -> "rehearsal.reason.no-consent";
            case LATE -> "rehearsal.reason.late";
            case NO_OFFER -> "rehearsal.reason.no-offer";
            case PAGE_LEFT -> "rehearsal.reason.page-left";
            case PAGE_EXCLUDED -> "rehearsal.reason.page-excluded";
            case OUTSIDE_SCHEDULE -> "rehearsal.reason.outside-schedule";
            case CLOSED -> "rehearsal.reason.closed";
            case AUDIENCE -> "rehearsal.reason.audience";
            case ENGAGED -> "rehearsal.reason.engaged";
            case CAP_PAGE_VIEW -> "rehearsal.reason.cap-page-view";
            case CAP_VISIT -> "rehearsal.reason.cap-visit";
            case CAP_DAY -> "rehearsal.reason.cap-day";
            case CAP_VISITOR -> "rehearsal.reason.cap-visitor";
            case COOL_DOWN -> "rehearsal.reason.cool-down";
            case LOWER_PRIORITY -> "rehearsal.reason.lower-priority";
            case NO_SLOT -> "rehearsal.reason.no-slot";
            case VISIT_ENDED -> "rehearsal.reason.visit-ended";
        };
    }
}
