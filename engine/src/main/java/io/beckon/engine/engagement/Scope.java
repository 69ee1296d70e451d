package io.beckon.engine.engagement;

import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.OfferCounts;
import io.beckon.engine.visit.OfferFacts;
import java.util.List;

/** The limits of a site or of a rule, and what they are compared with. */
record Scope(String name, Caps caps, int inPageView, int inVisit, OfferFacts facts) {
    /** The site's limits on all offers, then the rule's on its own. */
    static List<Scope> of(Firing firing, RuleTerms rule, Scene scene) {
        OfferCounts page = firing.page() == null
                ? OfferCounts.NONE
                : scene.pages().find(firing.page()).map(view -> view.offers()).orElse(OfferCounts.NONE);
        OfferCounts visit = scene.engagements().offers();
        Caps site = scene.terms().settings().caps();
        return List.of(
                new Scope(
                        "site", site, page.total(), visit.total(), scene.facts().offers()),
                new Scope(
                        "rule",
                        rule.rule().caps(),
                        page.of(rule.id()),
                        visit.of(rule.id()),
                        scene.facts().of(rule.id())));
    }
}
