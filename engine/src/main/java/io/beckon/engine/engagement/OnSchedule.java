package io.beckon.engine.engagement;

import io.beckon.definitions.site.Schedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moment lies within the rule's own span and within the opening hours of its calendar. */
final class OnSchedule {
    private OnSchedule() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        Instant at = Instant.ofEpochMilli(scene.atMillis());
        HeldBack outside = outside(rule.rule().schedule(), at);
        return outside == null ? closed(rule.hours(), at) : outside;
    }

    private static @Nullable HeldBack outside(@Nullable Schedule schedule, Instant at) {
        if (schedule == null) {
            return null;
        }
        Instant from = schedule.from();
        if (from != null && at.isBefore(from)) {
            return HeldBack.because(Reason.OUTSIDE_SCHEDULE, Facts.of("nextOpening", from.toEpochMilli()));
        }
        Instant until = schedule.until();
        return until == null || at.isBefore(until)
                ? null
                : HeldBack.because(Reason.OUTSIDE_SCHEDULE, Facts.of("until", until.toEpochMilli()));
    }

    private static @Nullable HeldBack closed(@Nullable OpeningHours hours, Instant at) {
        if (hours == null || hours.isOpen(at)) {
            return null;
        }
        Facts facts = Facts.of("calendar", hours.name());
        hours.nextOpening(at).ifPresent(opens -> facts.and("nextOpening", opens.toEpochMilli()));
        return HeldBack.because(Reason.CLOSED, facts);
    }
}
