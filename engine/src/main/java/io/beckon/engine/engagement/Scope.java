package io.beckon.engine.engagement;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.OfferCounts;
import io.beckon.engine.visit.OfferFacts;
import io.beckon.engine.visit.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a site or of a rule, and what they are compared with, which is counted when a limit asks for it.
 *
 * @param rule whose offers count; absent: those of all rules
 */
record Scope(
        String name,
        Caps caps,
        Firing firing,
        Scene scene,
        @Nullable RuleId rule) {
    /** The site's limits on all offers. */
    static Scope ofSite(Firing firing, Scene scene) {
        return new Scope("site", scene.terms().settings().caps(), firing, scene, null);
    }

    /** The rule's limits on its own offers. */
    static Scope ofRule(Firing firing, RuleTerms rule, Scene scene) {
        return new Scope("rule", rule.rule().caps(), firing, scene, rule.id());
    }

    int inPageView() {
        PageId page = firing.page();
        PageView view = page == null ? null : scene.pages().named(page.value());
        return view == null ? 0 : count(view.offers());
    }

    int inVisit() {
        return count(scene.engagements().offers());
    }

    int today() {
        return facts().on(scene.terms().day(scene.atMillis()));
    }

    int ever() {
        return facts().ever();
    }

    OfferFacts facts() {
        return rule == null ? scene.facts().offers() : scene.facts().of(rule);
    }

    private int count(OfferCounts offers) {
        return rule == null ? offers.total() : offers.of(rule);
    }
}
