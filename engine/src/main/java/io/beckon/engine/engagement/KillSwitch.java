package io.beckon.engine.engagement;

import io.beckon.definitions.published.Switches;
import org.jspecify.annotations.Nullable;

/** The site makes offers at all, and nobody has switched it, its offers or the rule off. */
final class KillSwitch {
    private KillSwitch() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        Switches switches = scene.terms().switches();
        if (!switches.site()) {
            return HeldBack.because(Reason.SITE_OFF);
        }
        if (!switches.offers()) {
            return HeldBack.because(Reason.OFFERS_OFF);
        }
        if (!scene.terms().settings().notification()) {
            return HeldBack.because(Reason.OFFERS_OFF, new Facts().and("notification", false));
        }
        return switches.letsOffer(rule.id()) ? null : HeldBack.because(Reason.RULE_OFF);
    }
}
