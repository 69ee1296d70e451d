package io.beckon.definitions.wire;

/**
 * Answer of {@code GET /sites/{siteKey}/availability}.
 *
 * @param open whether the channel is open now
 * @param reactiveState the probability, 0 to 1, that a conversation begun by a visitor should be let in
 */
public record Availability(boolean open, double reactiveState) {}
