package io.beckon.runtime.host;

import io.beckon.definitions.wire.StreamEvent;

/**
 * How a visit stands.
 *
 * @param state what its browser must know
 * @param isLive whether it goes on
 */
public record Standing(StreamEvent.State state, boolean isLive) {}
