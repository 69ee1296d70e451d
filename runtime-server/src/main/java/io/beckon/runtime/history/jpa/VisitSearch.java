package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitResult;
import io.beckon.runtime.history.VisitCursor;
import io.beckon.runtime.history.VisitQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** A query for visits: fixed phrases, with every value of the caller bound. */
final class VisitSearch {
    static final String VISITS =
            "select new io.beckon.runtime.history.jpa.VisitRows(v, s) from VisitRow v join VisitStateRow s on s.visitId = v.visitId";

    private static final String ORDER = " order by v.startedAt desc, v.visitId desc";

    private final StringBuilder phrase = new StringBuilder(VISITS + " where 0 = 0");
    private final Map<String, Object> values = new HashMap<>();
    private final int most;

    private VisitSearch(int most) {
        this.most = most;
    }

    static VisitSearch of(VisitQuery query) {
        VisitSearch search = new VisitSearch(query.limit() + 1);
        search.where(
                " and v.site = :site",
                "site",
                query.site() == null ? null : query.site().value());
        search.where(" and v.startedAt >= :from", "from", query.fromMillis());
        search.where(" and v.startedAt < :to", "to", query.toMillis());
        search.where(
                " and v.visitorId = :visitor",
                "visitor",
                query.visitor() == null ? null : query.visitor().value());
        search.where(
                " and exists (select 1 from IdentityRow i where i.key.visitId = v.visitId and i.key.userHash = :user)",
                "user",
                query.identity() == null ? null : IdentityRow.hash(query.identity()));
        search.where(
                " and exists (select 1 from EventRow n where n.key.visitId = v.visitId and n.name = :event)",
                "event",
                query.event());
        search.result(query);
        search.after(query.after());
        return search;
    }

    /** A rule and a result are looked for in one and the same decision or engagement. */
    private void result(VisitQuery query) {
        VisitResult result = query.result() == null && query.rule() != null ? VisitResult.FIRED : query.result();
        if (result == null) {
            return;
        }
        String rule = query.rule() == null ? "" : " and r.ruleId = :rule";
        phrase.append(" and exists (select 1 from ")
                .append(rows(result))
                .append(rule)
                .append(')');
        where("", "rule", query.rule() == null ? null : query.rule().value());
    }

    private static String rows(VisitResult result) {
        String decided = "DecisionRow r where r.key.visitId = v.visitId";
        String engaged = "EngagementRow r where r.key.visitId = v.visitId";
        return switch (result) {
            case FIRED -> decided;
            case HELD_BACK -> decided + " and r.outcome = 'held-back'";
            case OFFERED -> engaged;
            case ACCEPTED ->
                engaged
                        + " and (r.status in ('accepted', 'conversation') or r.disposition in ('abandoned', 'completed'))";
        };
    }

    private void after(@Nullable VisitCursor cursor) {
        if (cursor != null) {
            where(" and v.startedAt <= :last", "last", cursor.startedAtMillis());
            where(
                    " and (v.startedAt < :last or v.visitId < :lastVisit)",
                    "lastVisit",
                    cursor.visit().value());
        }
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            phrase.append(condition);
            values.put(name, value);
        }
    }

    /** One visit more than the page holds, where there is one. */
    List<VisitRows> list(StatelessSession session) {
        SelectionQuery<VisitRows> query = session.createSelectionQuery(phrase + ORDER, VisitRows.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}
