package io.beckon.engine.rules;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.categorisation.CategoryIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the rules once and collects what is wrong. */
final class RuleSetCompiler {
    private final Map<RuleId, Rule> rules = new HashMap<>();
    private final Set<RuleId> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<CompiledRule> compiled = new ArrayList<>();
    private final Fields fields = new Fields();
    private final Layout layout = new Layout();
    private final Interests.Builder interests = new Interests.Builder();
    private final PatternCompiler patterns;

    RuleSetCompiler(List<Rule> rules, CategoryIndex categories) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        patterns = new PatternCompiler(new Conditions(categories, fields), fields, layout, interests);
    }

    RuleSetCompilation compile(List<TypedRule> typed) {
        typed.forEach(this::compile);
        if (typed.size() > RuleSetCompilation.MOST_RULES) {
            report(
                    "/rules",
                    "Expected at most " + RuleSetCompilation.MOST_RULES + " rules, but got " + typed.size() + ".");
        }
        int bytes = layout.worstStateBytes();
        if (bytes > RuleSetCompilation.MOST_STATE_BYTES) {
            report(
                    "/rules",
                    "Expected rules that remember at most " + RuleSetCompilation.MOST_STATE_BYTES
                            + " bytes of a visit, but these may" + " remember " + bytes
                            + ". Count less, or count by visit instead of duration.");
        }
        if (!problems.isEmpty()) {
            return new RuleSetCompilation.Refused(problems);
        }
        return new RuleSetCompilation.Compiled(
                new RuleSet(new CompiledRules(compiled), fields, interests.build(), bytes));
    }

    private void compile(TypedRule typed) {
        Rule rule = rules.get(typed.rule());
        if (rule == null) {
            report(path(typed), "Expected an existing rule, but '" + typed.rule() + "' is not defined.");
        } else if (!seen.add(typed.rule())) {
            report(path(typed), "Expected one pattern for each rule, but '" + typed.rule() + "' has two.");
        } else if (rule.enabled()) {
            add(typed, rule);
        }
    }

    private void add(TypedRule typed, Rule rule) {
        try {
            int gate = patterns.gate(rule.repeat());
            PlacedMatcher matcher = patterns.compile(compiled.size(), typed.pattern(), gate);
            compiled.add(new CompiledRule(rule.id(), gate, matcher));
        } catch (IllegalArgumentException refused) {
            report(path(typed), String.valueOf(refused.getMessage()));
        }
    }

    private void report(String path, String message) {
        problems.add(new Problem(path, message));
    }

    private static String path(TypedRule typed) {
        return "/rules/" + typed.rule();
    }
}
