package io.beckon.engine.explanation;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategoryIndex;
import java.util.List;

/**
 * Explains one rule of a version. Exact: it says that the rule fired where the rules of the server fire, and nowhere else. Immutable; any
 * number of threads may ask at once.
 */
public final class RuleExplainer {
    private final Rule rule;
    private final Pattern pattern;
    private final List<Wanted> steps;

    private RuleExplainer(Rule rule, Pattern pattern, List<Wanted> steps) {
        this.rule = rule;
        this.pattern = pattern;
        this.steps = List.copyOf(steps);
    }

    /**
     * The explainer of a rule; an {@link IllegalArgumentException} says what is wrong with its pattern. That of a rule that is switched off
     * may be anything, as nobody compiles it.
     */
    public static RuleExplainer of(Rule rule, Pattern pattern, CategoryIndex categories) {
        return new RuleExplainer(rule, pattern, rule.enabled() ? steps(pattern, categories) : List.of());
    }

    /** What the rule has made of the visit until the time of its last occurrence. */
    public Explanation explain(List<Occurrence> visit) {
        if (!rule.enabled()) {
            return new Explanation.Off(rule.id());
        }
        RuleCourse course = new RuleCourse(rule, steps, trail());
        visit.forEach(course::take);
        return course.explanation();
    }

    private Trail trail() {
        return switch (pattern) {
            case Pattern.Singleton _, Pattern.Search _ -> new SetTrail(steps, new Window.Visit());
            case Pattern.Set set -> new SetTrail(steps, set.window());
            case Pattern.Counter counter -> new CountTrail(steps.getFirst(), counter.times(), counter.window());
            case Pattern.Sequence sequence -> new SequenceTrail(steps, sequence.window(), sequence.strict());
            case Pattern.Score score ->
                new ScoreTrail(
                        score.filters().stream().map(Weighted::weight).toList(), score.threshold(), score.window());
            case Pattern.Absence absence -> new AbsenceTrail(steps, absence.millis(), absence.restart());
            case Pattern.Hesitation hesitation -> new HesitationTrail(steps, hesitation.millis());
            case Pattern.Dwell(CategoryId category, long millis) -> new DwellTrail(category, millis);
        };
    }

    private static List<Wanted> steps(Pattern pattern, CategoryIndex categories) {
        List<Filter> filters = pattern instanceof Pattern.Dwell dwell
                ? List.of(Filter.event(SystemEvents.PAGE_ENTERED).in(dwell.category()))
                : pattern.allFilters();
        return filters.stream()
                .map(filter -> Wanted.of(filter, pattern, categories))
                .toList();
    }
}
