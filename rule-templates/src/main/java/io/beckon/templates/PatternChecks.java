package io.beckon.templates;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the categories that a pattern names and the site does not define. */
final class PatternChecks {
    private final Set<CategoryId> named = new LinkedHashSet<>();

    private PatternChecks() {}

    static List<Problem> problems(Pattern pattern, Set<CategoryId> known, String path) {
        PatternChecks checks = new PatternChecks();
        if (pattern instanceof Pattern.Dwell(CategoryId category, long _)) {
            checks.named.add(category);
        }
        pattern.allFilters().forEach(checks::add);
        List<Problem> problems = new ArrayList<>();
        for (CategoryId category : checks.named) {
            if (!known.contains(category)) {
                problems.add(
                        new Problem(path, "Expected an existing category, but '" + category + "' is not defined."));
            }
        }
        return problems;
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
