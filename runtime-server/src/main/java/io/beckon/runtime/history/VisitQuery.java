package io.beckon.runtime.history;

import io.beckon.definitions.Expect;
import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * Which visits are asked for; what is absent does not restrict.
 *
 * @param fromMillis visits that began at this time or later
 * @param toMillis visits that began before this time
 * @param identity visits in which the site named this user
 * @param rule visits with a decision about this rule
 * @param result visits with this result; of the rule, where one is named
 * @param event visits in which an event of this name happened
 * @param limit the size of a page, 1 to {@value #LARGEST_PAGE}
 * @param after the last visit of the page before
 */
public record VisitQuery(
        @Nullable SiteKey site,
        @Nullable Long fromMillis,
        @Nullable Long toMillis,
        @Nullable VisitorId visitor,
        @Nullable String identity,
        @Nullable RuleId rule,
        @Nullable VisitResult result,
        @Nullable String event,
        int limit,
        @Nullable VisitCursor after) {
    public static final int LARGEST_PAGE = 200;

    public VisitQuery {
        Expect.range("limit", limit, 1, LARGEST_PAGE);
    }

    /** The newest visits, whatever they are. */
    public static VisitQuery newest(int limit) {
        return new VisitQuery(null, null, null, null, null, null, null, null, limit, null);
    }

    /** The same question about one visitor. */
    public VisitQuery withVisitor(VisitorId other) {
        return new VisitQuery(site, fromMillis, toMillis, other, identity, rule, result, event, limit, after);
    }

    /** The same question about one user. */
    public VisitQuery withIdentity(String other) {
        return new VisitQuery(site, fromMillis, toMillis, visitor, other, rule, result, event, limit, after);
    }

    /** The same question about one site. */
    public VisitQuery withSite(SiteKey other) {
        return new VisitQuery(other, fromMillis, toMillis, visitor, identity, rule, result, event, limit, after);
    }

    /** The same question about one rule. */
    public VisitQuery withRule(RuleId other) {
        return new VisitQuery(site, fromMillis, toMillis, visitor, identity, other, result, event, limit, after);
    }

    /** The same question about visits with this result. */
    public VisitQuery withResult(VisitResult other) {
        return new VisitQuery(site, fromMillis, toMillis, visitor, identity, rule, other, event, limit, after);
    }

    /** The same question about visits in which this happened. */
    public VisitQuery withEvent(String other) {
        return new VisitQuery(site, fromMillis, toMillis, visitor, identity, rule, result, other, limit, after);
    }

    /** The same question about another span of time. */
    public VisitQuery withSpan(long from, long to) {
        return new VisitQuery(site, from, to, visitor, identity, rule, result, event, limit, after);
    }

    /** The page behind this visit. */
    public VisitQuery withAfter(VisitCursor cursor) {
        return new VisitQuery(site, fromMillis, toMillis, visitor, identity, rule, result, event, limit, cursor);
    }
}
