package io.beckon.engine.categorisation;

import io.beckon.engine.visit.Event;

/** An event and the categories it is in. */
public record CategorisedEvent(Event event, Categories categories) {}
