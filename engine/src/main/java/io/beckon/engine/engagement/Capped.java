package io.beckon.engine.engagement;

import io.beckon.definitions.site.Caps;
import io.beckon.engine.visit.OfferFacts;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visitor has not had as many offers as he may get: in the page view, the visit, the day, and ever. */
final class Capped {
    private Capped() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        long today = scene.terms().day(scene.atMillis());
        for (Scope scope : Scope.of(firing, rule, scene)) {
            HeldBack refused = check(scope, today);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private static @Nullable HeldBack check(Scope scope, long today) {
        Caps caps = scope.caps();
        OfferFacts facts = scope.facts();
        return Stream.of(
                        limit(Reason.CAP_PAGE_VIEW, caps.perPageView(), scope.inPageView(), scope),
                        limit(Reason.CAP_VISIT, caps.perVisit(), scope.inVisit(), scope),
                        limit(Reason.CAP_DAY, caps.perDay(), facts.on(today), scope),
                        limit(Reason.CAP_VISITOR, caps.perVisitor(), facts.ever(), scope))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<HeldBack> limit(Reason reason, @Nullable Integer limit, int count, Scope scope) {
        if (limit == null || count < limit) {
            return Optional.empty();
        }
        Facts facts = Facts.of("scope", scope.name()).and("limit", limit).and("count", count);
        return Optional.of(HeldBack.because(reason, facts));
    }
}
