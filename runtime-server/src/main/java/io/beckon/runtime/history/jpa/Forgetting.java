package io.beckon.runtime.history.jpa;

import java.util.List;
import org.hibernate.StatelessSession;

/** Deletes what has been kept long enough. */
final class Forgetting {
    private static final List<String> PARTS = List.of(
            "delete from EventRow r where r.key.visitId in (:visits)",
            "delete from DecisionRow r where r.key.visitId in (:visits)",
            "delete from EngagementRow r where r.key.visitId in (:visits)",
            "delete from IdentityRow r where r.key.visitId in (:visits)",
            "delete from VisitStateRow r where r.visitId in (:visits)",
            "delete from VisitRow r where r.visitId in (:visits)");

    private Forgetting() {}

    static int visits(StatelessSession session, long startedBeforeMillis, int most) {
        List<String> oldest = session.createSelectionQuery(
                        "select v.visitId from VisitRow v where v.startedAt < :before order by v.startedAt",
                        String.class)
                .setParameter("before", startedBeforeMillis)
                .setMaxResults(most)
                .getResultList();
        if (!oldest.isEmpty()) {
            PARTS.forEach(part -> session.createMutationQuery(part)
                    .setParameter("visits", oldest)
                    .executeUpdate());
        }
        return oldest.size();
    }

    static int refusals(StatelessSession session, long beforeDay) {
        return forget(session, "delete from RefusalRow r where r.utcDay < :day", beforeDay)
                + forget(session, "delete from RefusalCountRow r where r.key.utcDay < :day", beforeDay);
    }

    private static int forget(StatelessSession session, String deletion, long beforeDay) {
        return session.createMutationQuery(deletion)
                .setParameter("day", beforeDay)
                .executeUpdate();
    }
}
