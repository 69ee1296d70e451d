package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitEntry;

/** The two rows of a visit. */
record VisitRows(VisitRow visit, VisitStateRow state) {
    VisitEntry entry() {
        return visit.entry(state);
    }
}
