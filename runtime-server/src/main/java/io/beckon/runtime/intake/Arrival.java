package io.beckon.runtime.intake;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.BatchAnswer;

/**
 * Who a batch comes from.
 *
 * @param begins whether the batch may begin its visit, because it came without a usable visit token
 */
record Arrival(
        VisitorId visitor,
        VisitId visit,
        BatchAnswer.VisitorToken visitorToken,
        BatchAnswer.VisitToken visitToken,
        boolean begins) {}
