package io.beckon.admin.snippet;

import java.time.Instant;

/**
 * An event that has arrived from a site's pages.
 *
 * @param event its name
 * @param page where it happened: the address for those who may see visits, else its origin; empty when it did not say
 */
public record Arrival(Instant at, String event, String page) {}
