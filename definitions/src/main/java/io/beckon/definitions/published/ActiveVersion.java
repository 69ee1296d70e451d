package io.beckon.definitions.published;

/**
 * Answer of {@code GET /sites/{siteKey}/active}.
 *
 * @param bundleHash SHA-256 of the raw bundle that is served now, hexadecimal
 */
public record ActiveVersion(String site, int version, String bundleHash, long activatedAt, Switches switches) {}
