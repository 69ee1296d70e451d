package io.beckon.runtime.history.jpa;

import io.beckon.runtime.history.VisitHistory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Keeps the first refusals of a site and day and counts the rest, so that a flood of nonsense does not fill the database. */
final class RefusalQuota {
    /** What shares one quota. */
    private record SiteDay(String site, long utcDay) {}

    private final StatelessSession session;
    private final Map<SiteDay, Long> kept = new HashMap<>();

    RefusalQuota(StatelessSession session) {
        this.session = session;
    }

    /** The refusals to keep; the others are counted in the database. */
    List<RefusalRow> keep(Collection<RefusalRow> refusals) {
        List<RefusalRow> keep = new ArrayList<>();
        Map<RefusalCountRow.Key, Long> rest = new HashMap<>();
        for (RefusalRow refusal : refusals) {
            SiteDay day = new SiteDay(refusal.site(), refusal.utcDay());
            long before = kept.computeIfAbsent(day, this::count);
            if (before < VisitHistory.MOST_REFUSALS_PER_DAY) {
                kept.put(day, before + 1);
                keep.add(refusal);
            } else {
                rest.merge(new RefusalCountRow.Key(refusal.utcDay(), refusal.site(), refusal.reason()), 1L, Long::sum);
            }
        }
        rest.forEach(this::add);
        return keep;
    }

    private long count(SiteDay day) {
        return session.createSelectionQuery(
                        "select count(*) from RefusalRow r where r.utcDay = :day and r.site = :site", Long.class)
                .setParameter("day", day.utcDay())
                .setParameter("site", day.site())
                .getSingleResult();
    }

    private void add(RefusalCountRow.Key key, long more) {
        RefusalCountRow before = session.get(RefusalCountRow.class, key);
        if (before == null) {
            session.insert(new RefusalCountRow(key, more));
        } else {
            session.update(new RefusalCountRow(key, before.items() + more));
        }
    }
}
