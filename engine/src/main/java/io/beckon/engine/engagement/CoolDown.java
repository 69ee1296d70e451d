package io.beckon.engine.engagement;

import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enough time has passed since the visitor's last answers. */
final class CoolDown {
    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private CoolDown() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        HeldBack refused = check(Scope.ofSite(firing, scene), scene.atMillis());
        return refused == null ? check(Scope.ofRule(firing, rule, scene), scene.atMillis()) : refused;
    }

    private static @Nullable HeldBack check(Scope scope, long atMillis) {
        for (Answer answer : ANSWERS) {
            HeldBack refused = check(scope, answer, atMillis);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private static @Nullable HeldBack check(Scope scope, Answer answer, long atMillis) {
        Long silence = silenceMillis(scope.caps(), answer);
        long last = silence == null ? 0 : scope.facts().lastMillis(answer);
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
