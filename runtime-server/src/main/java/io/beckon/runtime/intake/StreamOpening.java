package io.beckon.runtime.intake;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;

/**
 * A visible page's proven wish to hear what the server says to its visit.
 *
 * @param network where it comes from
 */
public record StreamOpening(
        SiteKey site, VisitorId visitor, VisitId visit, TabId tab, PageId page, ClientNetwork network) {}
