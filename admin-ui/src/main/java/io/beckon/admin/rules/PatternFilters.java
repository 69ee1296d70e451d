package io.beckon.admin.rules;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters that a pattern is made of. */
public final class PatternFilters {
    private PatternFilters() {}

    /** Those of which an event passes one when it completes the pattern; none for a pattern that a deadline completes. */
    public static List<Filter> completing(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Sequence sequence -> List.of(sequence.steps().getLast());
            case Pattern.Score score ->
                score.filters().stream()
                        .filter(weighted -> weighted.weight() > 0)
                        .map(Pattern.Score.Weighted::filter)
                        .toList();
            case Pattern.Singleton _, Pattern.Set _, Pattern.Counter _, Pattern.Search _ -> pattern.allFilters();
            case Pattern.Absence _, Pattern.Dwell _, Pattern.Hesitation _ -> List.of();
        };
    }

    /** The names of the events that it waits for; what it takes by other marks alone has none. */
    public static Set<String> events(Pattern pattern) {
        return pattern.allFilters().stream()
                .map(Filter::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
