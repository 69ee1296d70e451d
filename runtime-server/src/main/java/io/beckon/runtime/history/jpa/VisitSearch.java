package io.beckon.runtime.history.jpa;

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
                " and exists (select 1 from DecisionRow d where d.key.visitId = v.visitId and d.ruleId = :rule)",
                "rule",
                query.rule() == null ? null : query.rule().value());
        search.after(query.after());
        return search;
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
