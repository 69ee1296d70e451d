package io.beckon.engine.engagement;

import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.Answer;
import org.jspecify.annotations.Nullable;

/** Enough time has passed since the visitor's last answers. */
final class CoolDown {
    private CoolDown() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        for (Scope scope : Scope.of(firing, rule, scene)) {
            for (Answer answer : Answer.values()) {
                HeldBack refused = check(scope, answer, scene.atMillis());
                if (refused != null) {
                    return refused;
                }
            }
        }
        return null;
    }

    private static @Nullable HeldBack check(Scope scope, Answer answer, long atMillis) {
        Long silence = silenceMillis(scope.caps(), answer);
        long last = scope.facts().lastMillis(answer);
        if (silence == null || last == 0 || atMillis >= last + silence) {
            return null;
        }
        Facts facts = Facts.of("scope", scope.name())
                .and("after", word(answer))
                .and("silenceMillis", silence)
                .and("until", last + silence);
        return HeldBack.because(Reason.COOL_DOWN, facts);
    }

    private static @Nullable Long silenceMillis(Caps caps, Answer answer) {
        return switch (answer) {
            case ACCEPTED -> caps.afterAcceptedMillis();
            case REJECTED -> caps.afterRejectedMillis();
            case IGNORED -> caps.afterIgnoredMillis();
        };
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "accepted";
            case REJECTED -> "rejected";
            case IGNORED -> "ignored";
        };
    }
}
