package io.beckon.admin.rules;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters that a pattern is made of. */
public final class PatternFilters {
    private PatternFilters() {}

    /** All of them; a dwell has none. */
    public static List<Filter> all(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Singleton(Filter filter) -> List.of(filter);
            case Pattern.Sequence sequence -> sequence.steps();
            case Pattern.Set set -> set.filters();
            case Pattern.Counter counter -> List.of(counter.filter());
            case Pattern.Search search -> List.of(search.filter());
            case Pattern.Absence absence -> List.of(absence.first(), absence.then());
            case Pattern.Dwell _ -> List.of();
            case Pattern.Score score ->
                score.filters().stream().map(Pattern.Score.Weighted::filter).toList();
            case Pattern.Hesitation hesitation ->
                Stream.concat(Stream.of(hesitation.touched()), hesitation.ended().stream())
                        .toList();
        };
    }

    /** Those of which an event passes one when it completes the pattern; none for a pattern that a deadline completes. */
    public static List<Filter> completing(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Sequence sequence -> List.of(sequence.steps().getLast());
            case Pattern.Score score ->
                score.filters().stream()
                        .filter(weighted -> weighted.weight() > 0)
                        .map(Pattern.Score.Weighted::filter)
                        .toList();
            case Pattern.Singleton _, Pattern.Set _, Pattern.Counter _, Pattern.Search _ -> all(pattern);
            case Pattern.Absence _, Pattern.Dwell _, Pattern.Hesitation _ -> List.of();
        };
    }

    /** The names of the events that it waits for; what it takes by other marks alone has none. */
    public static Set<String> events(Pattern pattern) {
        return all(pattern).stream().map(Filter::event).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
