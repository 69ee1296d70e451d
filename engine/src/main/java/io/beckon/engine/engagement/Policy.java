package io.beckon.engine.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are asked before something is offered, in their order. The first that objects gives the reason. What follows them,
 * competing rules and the slot, concerns more than one firing and is the business of {@link Decisions}.
 */
final class Policy {
    private static final List<Step> STEPS = List.of(
            KillSwitch::check,
            Policy::hasConsent,
            Policy::inTime,
            Policy::hasOffer,
            PageAllowed::check,
            OnSchedule::check,
            InAudience::check,
            NotEngaged::check,
            Capped::check,
            CoolDown::check);

    private Policy() {}

    /** Why nothing may be offered for the firing; null when something may. */
    static @Nullable HeldBack check(Firing firing, Scene scene) {
        RuleTerms rule = scene.terms().of(firing.rule());
        for (Step step : STEPS) {
            HeldBack refused = step.check(firing, rule, scene);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private static @Nullable HeldBack hasConsent(Firing firing, RuleTerms rule, Scene scene) {
        return scene.visitor().refusesOffers() ? HeldBack.because(Reason.NO_CONSENT) : null;
    }

    private static @Nullable HeldBack inTime(Firing firing, RuleTerms rule, Scene scene) {
        return scene.late() ? HeldBack.because(Reason.LATE) : null;
    }

    private static @Nullable HeldBack hasOffer(Firing firing, RuleTerms rule, Scene scene) {
        return rule.offer() == null ? HeldBack.because(Reason.NO_OFFER) : null;
    }
}
