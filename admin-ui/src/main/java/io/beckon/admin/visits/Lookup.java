package io.beckon.admin.visits;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;

/** What a text that somebody looks for turned out to be. */
public sealed interface Lookup {
    /** The id of a visit of the site. */
    record OfVisit(VisitId visit) implements Lookup {}

    /** The id of a visitor of the site. */
    record OfVisitor(VisitorId visitor) implements Lookup {}

    /** A user whom the site named in a visit. */
    record OfIdentity(String userId) implements Lookup {}

    /** The name of an event that happened in a visit. */
    record OfEvent(String name) implements Lookup {}

    /** History knows nothing under it. */
    record Unknown(String text) implements Lookup {}
}
