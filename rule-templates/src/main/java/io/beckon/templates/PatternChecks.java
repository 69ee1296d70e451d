package io.beckon.templates;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the categories that a pattern names and the site does not define. */
final class PatternChecks {
    private final Set<CategoryId> named = new LinkedHashSet<>();

    private PatternChecks() {}

    static List<Problem> problems(Pattern pattern, Set<CategoryId> known, String path) {
        PatternChecks checks = new PatternChecks();
        if (pattern instanceof Pattern.Dwell(CategoryId category, long _)) {
            checks.named.add(category);
        }
        filters(pattern).forEach(checks::add);
        List<Problem> problems = new ArrayList<>();
        for (CategoryId category : checks.named) {
            if (!known.contains(category)) {
                problems.add(
                        new Problem(path, "Expected an existing category, but '" + category + "' is not defined."));
            }
        }
        return problems;
    }

    private static Stream<Filter> filters(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Singleton singleton -> Stream.of(singleton.filter());
            case Pattern.Counter counter -> Stream.of(counter.filter());
            case Pattern.Search search -> Stream.of(search.filter());
            case Pattern.Absence absence -> Stream.of(absence.first(), absence.then());
            case Pattern.Sequence sequence -> sequence.steps().stream();
            case Pattern.Set set -> set.filters().stream();
            case Pattern.Score score -> score.filters().stream().map(Weighted::filter);
            case Pattern.Hesitation hesitation ->
                Stream.concat(Stream.of(hesitation.touched()), hesitation.ended().stream());
            case Pattern.Dwell _ -> Stream.empty();
        };
    }

    private void add(Filter filter) {
        if (filter.category() != null) {
            named.add(filter.category());
        }
        if (filter.where() != null) {
            add(filter.where());
        }
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.InCategory(CategoryId category) -> named.add(category);
            case Condition.All(List<Condition> parts) -> parts.forEach(this::add);
            case Condition.Any(List<Condition> parts) -> parts.forEach(this::add);
            case Condition.None(List<Condition> parts) -> parts.forEach(this::add);
            case Condition.Compare _ -> {}
        }
    }
}
