package io.beckon.runtime.intake;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;

/** What a token proves, once its signature held. */
sealed interface Token {
    /** When it was issued, epoch milliseconds. */
    long issuedAtMillis();

    /** Its bearer is this visitor. */
    record OfVisitor(VisitorId visitor, long issuedAtMillis) implements Token {}

    /** Its bearer takes part in this visit of this visitor. */
    record OfVisit(VisitorId visitor, VisitId visit, long issuedAtMillis) implements Token {}
}
