package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.Gate;

/** What happens to a request for a site that may enter. */
interface SiteRoute {
    void handle(Gate gate, Exchange exchange);
}
