package io.beckon.admin.snippet;

import java.time.Instant;

/**
 * An event that has arrived from a site's pages.
 *
 * @param at when the server took it, by the server's own clock
 * @param event its name
 * @param page where it happened: the address for those who may see visits, else its origin; empty when it did not say
 * @param isNew whether it has arrived since somebody began to look
 */
public record Arrival(Instant at, String event, String page, boolean isNew) {}
