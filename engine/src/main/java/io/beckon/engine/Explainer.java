package io.beckon.engine;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.RuleExplainer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains the rules of one version for visits that history tells of: for people, it takes its time. Immutable; any number of threads may
 * ask at once.
 */
public final class Explainer {
    private final Categoriser categoriser;
    private final List<RuleExplainer> rules;

    private Explainer(Categoriser categoriser, List<RuleExplainer> rules) {
        this.categoriser = categoriser;
        this.rules = List.copyOf(rules);
    }

    /** The explainer of a version; empty when the package is not one that a runtime takes. */
    public static Optional<Explainer> of(SignedPackage content) {
        if (SitePackage.compile(content) instanceof Compilation.Refused
                || !(Categoriser.compile(content.site().categories())
                        instanceof CategoriserCompilation.Compiled(Categoriser categoriser))) {
            return Optional.empty();
        }
        return Optional.of(new Explainer(categoriser, rules(content)));
    }

    /**
     * What each rule has made of a visit, in the order of the package.
     *
     * @param events all of the visit, in the order in which the server accepted them
     * @param decisions those that were made in the visit
     * @param nowMillis the moment to explain; not after the end of the visit. History may not have come so far yet: nothing fires that it
     *     has not told of
     */
    public List<Explanation> explain(List<EventEntry> events, List<DecisionEntry> decisions, long nowMillis) {
        List<Occurrence> visit = RecordedCourse.of(events, decisions, nowMillis, categoriser);
        return rules.stream().map(rule -> rule.explain(visit)).toList();
    }

    private static List<RuleExplainer> rules(SignedPackage content) {
        Map<RuleId, Rule> rules =
                content.site().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        CategoryIndex categories = CategoryIndex.of(content.site().categories());
        return content.rules().stream()
                .map(typed -> rule(typed, rules, categories))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleExplainer> rule(TypedRule typed, Map<RuleId, Rule> rules, CategoryIndex categories) {
        return Optional.ofNullable(rules.get(typed.rule()))
                .map(rule -> RuleExplainer.of(rule, typed.pattern(), categories));
    }
}
