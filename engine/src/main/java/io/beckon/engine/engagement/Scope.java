package io.beckon.engine.engagement;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.OfferCounts;
import io.beckon.engine.visit.OfferFacts;
import io.beckon.engine.visit.PageView;

/** The limits of a site or of a rule, and what they are compared with. */
record Scope(String name, Caps caps, int inPageView, int inVisit, OfferFacts facts) {
    /** The site's limits on all offers. */
    static Scope ofSite(Firing firing, Scene scene) {
        return new Scope(
                "site",
                scene.terms().settings().caps(),
                inPageView(firing, scene).total(),
                scene.engagements().offers().total(),
                scene.facts().offers());
    }

    /** The rule's limits on its own offers. */
    static Scope ofRule(Firing firing, RuleTerms rule, Scene scene) {
        return new Scope(
                "rule",
                rule.rule().caps(),
                inPageView(firing, scene).of(rule.id()),
                scene.engagements().offers().of(rule.id()),
                scene.facts().of(rule.id()));
    }

    private static OfferCounts inPageView(Firing firing, Scene scene) {
        PageId page = firing.page();
        PageView view = page == null ? null : scene.pages().named(page.value());
        return view == null ? OfferCounts.NONE : view.offers();
    }
}
