package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Visitor;
import io.beckon.runtime.host.Standing;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how visits of one lane stand; whatever fails, the lane goes on. */
final class Standings {
    private static final Logger LOG = LoggerFactory.getLogger(Standings.class);

    private final Residents residents;
    private final SwitchedPackages packages;

    Standings(Residents residents, SwitchedPackages packages) {
        this.residents = residents;
        this.packages = packages;
    }

    void tell(Task.Tell task, long nowMillis) throws IOException {
        Resident resident = residents.find(task.visitor());
        Standing standing = resident == null
                ? new Standing(new StreamEvent.State(task.visit().value(), null), false)
                : standing(residents.visitor(resident, nowMillis), task.visit(), nowMillis);
        try {
            task.listener().accept(standing);
        } catch (RuntimeException e) {
            LOG.error("Expected the state of visit {} to be taken, but it failed.", task.visit(), e);
        }
    }

    private Standing standing(Visitor visitor, VisitId visit, long nowMillis) {
        boolean isLive = visitor.isLive(visit);
        try {
            return new Standing(visitor.state(visit, nowMillis, packages), isLive);
        } catch (RuntimeException e) {
            LOG.error("Expected the state of visit {} to be known, but it failed.", visit, e);
            return new Standing(new StreamEvent.State(visit.value(), null), isLive);
        }
    }
}
