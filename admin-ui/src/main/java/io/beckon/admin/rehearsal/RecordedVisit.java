package io.beckon.admin.rehearsal;

import io.beckon.definitions.history.VisitEntry;

/**
 * A visit that was recorded, as far as a rehearsal must know it; of its events only how many there are.
 *
 * @param version the version that recorded it
 */
record RecordedVisit(String id, long startedAtMillis, int version, int events) {
    static RecordedVisit of(VisitEntry visit) {
        return new RecordedVisit(visit.id(), visit.startedAt(), visit.version(), visit.events());
    }
}
