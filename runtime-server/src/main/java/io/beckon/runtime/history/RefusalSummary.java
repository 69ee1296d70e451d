package io.beckon.runtime.history;

import java.util.Map;
import java.util.TreeMap;

/**
 * The refusals of a site on one UTC day.
 *
 * @param kept how many can be read one by one
 * @param counted how many more there were, by reason
 */
public record RefusalSummary(String site, String day, long kept, Map<String, Long> counted) {
    public RefusalSummary {
        counted = new TreeMap<>(counted);
    }
}
