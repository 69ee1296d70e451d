package io.beckon.engine.engagement;

import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.OfferFacts;
import org.jspecify.annotations.Nullable;

/** The visitor has not had as many offers as he may get: in the page view, the visit, the day, and ever. */
final class Capped {
    private Capped() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        long today = scene.terms().day(scene.atMillis());
        HeldBack refused = check(Scope.ofSite(firing, scene), today);
        return refused == null ? check(Scope.ofRule(firing, rule, scene), today) : refused;
    }

    private static @Nullable HeldBack check(Scope scope, long today) {
        Caps caps = scope.caps();
        OfferFacts facts = scope.facts();
        HeldBack refused = limit(Reason.CAP_PAGE_VIEW, caps.perPageView(), scope.inPageView(), scope);
        if (refused == null) {
            refused = limit(Reason.CAP_VISIT, caps.perVisit(), scope.inVisit(), scope);
        }
        if (refused == null) {
            refused = limit(Reason.CAP_DAY, caps.perDay(), facts.on(today), scope);
        }
        return refused == null ? limit(Reason.CAP_VISITOR, caps.perVisitor(), facts.ever(), scope) : refused;
    }

    private static @Nullable HeldBack limit(Reason reason, @Nullable Integer limit, int count, Scope scope) {
        if (limit == null || count < limit) {
            return null;
        }
        Facts facts = Facts.of("scope", scope.name()).and("limit", limit).and("count", count);
        return HeldBack.because(reason, facts);
    }
}
