package io.beckon.admin.rehearsal;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;

/**
 * An engagement that waits for a slot.
 *
 * @param untilMillis when it stops waiting
 */
record Asker(VisitorId visitor, VisitId visit, EngagementId engagement, long untilMillis) {}
