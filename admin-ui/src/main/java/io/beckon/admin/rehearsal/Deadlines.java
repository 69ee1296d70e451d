package io.beckon.admin.rehearsal;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.engine.Visitor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** When something is due next, over all visitors. */
final class Deadlines {
    private final Map<VisitorId, Due> byVisitor = new HashMap<>();
    private final TreeSet<Due> ordered =
            new TreeSet<>(Comparator.comparingLong(Due::atMillis).thenComparing(Due::visitor));

    /** Something is due in a visit. */
    record Due(long atMillis, VisitorId visitor, VisitId visit) {}

    /** Takes what the visitor's state says now. */
    void set(Visitor visitor) {
        Due before = byVisitor.remove(visitor.id());
        if (before != null) {
            ordered.remove(before);
        }
        visitor.nextDeadlineVisit().ifPresent(visit -> {
            Due due = new Due(visitor.nextDeadlineMillis(), visitor.id(), visit);
            byVisitor.put(visitor.id(), due);
            ordered.add(due);
        });
    }

    /** The earliest one before this moment. */
    Optional<Due> earliestBefore(long millis) {
        return ordered.isEmpty() || ordered.first().atMillis() >= millis
                ? Optional.empty()
                : Optional.of(ordered.first());
    }
}
