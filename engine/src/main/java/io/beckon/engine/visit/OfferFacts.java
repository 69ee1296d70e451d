package io.beckon.engine.visit;

/**
 * What a visitor was offered, and how he answered.
 *
 * @param ever offers granted
 * @param day the last day on which one was granted, counted from 1970 in the site's time zone
 * @param onDay offers granted on that day
 * @param acceptedAtMillis when one was accepted last, 0 for never
 * @param rejectedAtMillis when one was rejected last, 0 for never
 * @param ignoredAtMillis when one was ignored last, 0 for never
 */
public record OfferFacts(
        int ever, long day, int onDay, long acceptedAtMillis, long rejectedAtMillis, long ignoredAtMillis) {
    /** Nothing was ever offered. */
    public static final OfferFacts NONE = new OfferFacts(0, 0, 0, 0, 0, 0);

    /** Offers granted on a day. */
    public int on(long wanted) {
        return wanted == day ? onDay : 0;
    }

    OfferFacts offered(long today) {
        return new OfferFacts(ever + 1, today, on(today) + 1, acceptedAtMillis, rejectedAtMillis, ignoredAtMillis);
    }

    OfferFacts answered(Answer answer, long atMillis) {
        return switch (answer) {
            case ACCEPTED -> new OfferFacts(ever, day, onDay, atMillis, rejectedAtMillis, ignoredAtMillis);
            case REJECTED -> new OfferFacts(ever, day, onDay, acceptedAtMillis, atMillis, ignoredAtMillis);
            case IGNORED -> new OfferFacts(ever, day, onDay, acceptedAtMillis, rejectedAtMillis, atMillis);
        };
    }

    /** When this answer was given last, 0 for never. */
    public long lastMillis(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> acceptedAtMillis;
            case REJECTED -> rejectedAtMillis;
            case IGNORED -> ignoredAtMillis;
        };
    }

    void encode(StateWriter out) {
        out.number(ever);
        out.number(day);
        out.number(onDay);
        out.number(acceptedAtMillis);
        out.number(rejectedAtMillis);
        out.number(ignoredAtMillis);
    }

    static OfferFacts decode(StateReader in) {
        return new OfferFacts(in.count(), in.number(), in.count(), in.number(), in.number(), in.number());
    }
}
