package io.beckon.journeys;

import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.site.Campaign;

/** A campaign that is active on the runtime, and the shop that carries its script. */
record PublishedSite(Campaign campaign, OtherOrigin shop) {}
