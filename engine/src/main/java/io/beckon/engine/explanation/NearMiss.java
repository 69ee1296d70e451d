package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;
import java.util.List;

/**
 * An event that a filter nearly let pass: the latest of the wanted name; when the filter names none, the latest of the
 * visitor or the shop that lacked one thing only.
 *
 * @param misses what it lacked, at least one
 */
public record NearMiss(Event event, List<Miss> misses) {
    public NearMiss {
        misses = List.copyOf(misses);
    }
}
