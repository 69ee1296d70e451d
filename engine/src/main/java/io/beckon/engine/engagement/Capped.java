package io.beckon.engine.engagement;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The visitor has not had as many offers as he may get: in the page view, the visit, the day, and ever. */
final class Capped {
    private Capped() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        HeldBack refused = check(Scope.ofSite(firing, scene));
        return refused == null ? check(Scope.ofRule(firing, rule, scene)) : refused;
    }

    private static @Nullable HeldBack check(Scope scope) {
        HeldBack refused = limit(Reason.CAP_PAGE_VIEW, scope.caps().perPageView(), scope, Scope::inPageView);
        if (refused == null) {
            refused = limit(Reason.CAP_VISIT, scope.caps().perVisit(), scope, Scope::inVisit);
        }
        if (refused == null) {
            refused = limit(Reason.CAP_DAY, scope.caps().perDay(), scope, Scope::today);
        }
        return refused == null ? limit(Reason.CAP_VISITOR, scope.caps().perVisitor(), scope, Scope::ever) : refused;
    }

    /** Counts only what is limited. */
    private static @Nullable HeldBack limit(
            Reason reason, @Nullable Integer limit, Scope scope, ToIntFunction<Scope> counted) {
        int count = limit == null ? 0 : counted.applyAsInt(scope);
        if (limit == null || count < limit) {
            return null;
        }
        Facts facts = Facts.of("scope", scope.name()).and("limit", limit).and("count", count);
        return HeldBack.because(reason, facts);
    }
}
