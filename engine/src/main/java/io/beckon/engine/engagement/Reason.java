package io.beckon.engine.engagement;

import java.util.Optional;
import java.util.stream.Stream;

/** Why an offer was held back. */
public enum Reason {
    SITE_OFF("site-off"),
    OFFERS_OFF("offers-off"),
    RULE_OFF("rule-off"),
    NO_CONSENT("no-consent"),
    LATE("late"),
    NO_OFFER("no-offer"),
    PAGE_LEFT("page-left"),
    PAGE_EXCLUDED("page-excluded"),
    OUTSIDE_SCHEDULE("outside-schedule"),
    CLOSED("closed"),
    AUDIENCE("audience"),
    ENGAGED("engaged"),
    CAP_PAGE_VIEW("cap-page-view"),
    CAP_VISIT("cap-visit"),
    CAP_DAY("cap-day"),
    CAP_VISITOR("cap-visitor"),
    COOL_DOWN("cool-down"),
    LOWER_PRIORITY("lower-priority"),
    NO_SLOT("no-slot"),
    VISIT_ENDED("visit-ended");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The word in history. */
    public String text() {
        return text;
    }

    /** The reason with this word in history; empty when it is a word of another version. */
    public static Optional<Reason> parse(String text) {
        return Stream.of(values()).filter(reason -> reason.text.equals(text)).findFirst();
    }
}
