package io.beckon.engine.engagement;

import io.beckon.definitions.site.Calendar;
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
        if (schedule == null || schedule.holds(at)) {
            return null;
        }
        Instant from = schedule.from();
        Instant until = schedule.until();
        Facts facts = new Facts();
        if (from != null && at.isBefore(from)) {
            facts.and("nextOpening", from.toEpochMilli());
        } else if (until != null) {
            facts.and("until", until.toEpochMilli());
        }
        return HeldBack.because(Reason.OUTSIDE_SCHEDULE, facts);
    }

    private static @Nullable HeldBack closed(@Nullable Calendar hours, Instant at) {
        if (hours == null || hours.isOpen(at)) {
            return null;
        }
        Facts facts = Facts.of("calendar", hours.id().value());
        hours.nextOpening(at).ifPresent(opens -> facts.and("nextOpening", opens.toEpochMilli()));
        return HeldBack.because(Reason.CLOSED, facts);
    }
}
