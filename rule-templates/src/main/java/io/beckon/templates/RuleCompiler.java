package io.beckon.templates;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.dsl.Evaluation;
import io.beckon.templates.dsl.RuleLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the rules of a site, made from templates or written in the rule language, into typed patterns. */
public final class RuleCompiler implements AutoCloseable {
    private final TemplateCatalogue catalogue;
    private final RuleLanguage language = new RuleLanguage();

    public RuleCompiler(TemplateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Compiles all rules. */
    public RuleCompilation compile(Site site) {
        Set<CategoryId> categories =
                site.categories().stream().map(Category::id).collect(Collectors.toUnmodifiableSet());
        List<Problem> problems = new ArrayList<>();
        List<TypedRule> rules = new ArrayList<>();
        for (Rule rule : site.rules()) {
            compile(rule, categories, problems).ifPresent(pattern -> rules.add(new TypedRule(rule.id(), pattern)));
        }
        return problems.isEmpty() ? new RuleCompilation.Compiled(rules) : new RuleCompilation.Refused(problems);
    }

    private Optional<Pattern> compile(Rule rule, Set<CategoryId> categories, List<Problem> problems) {
        return switch (script(rule)) {
            case RuleScript.Unwritten(List<Problem> found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
            case RuleScript.Written(String text) -> evaluate(rule, text, categories, problems);
        };
    }

    private Optional<Pattern> evaluate(Rule rule, String script, Set<CategoryId> categories, List<Problem> problems) {
        String path = "/rules/" + rule.id() + place(rule);
        return switch (language.evaluate(script)) {
            case Evaluation.Refused refused -> {
                problems.add(new Problem(path, refused.text()));
                yield Optional.empty();
            }
            case Evaluation.Evaluated(Pattern pattern) -> {
                problems.addAll(PatternChecks.problems(pattern, categories, path));
                yield Optional.of(pattern);
            }
        };
    }

    /** Where what is evaluated stands within the rule: its own text, a script among its arguments, or all of them. */
    private String place(Rule rule) {
        return rule.dsl() != null
                ? "/dsl"
                : "/arguments"
                        + catalogue
                                .find(String.valueOf(rule.template()))
                                .flatMap(RuleTemplate::script)
                                .map(script -> "/" + script.name())
                                .orElse("");
    }

    /** The rule in the rule language, as it will be evaluated. */
    public RuleScript script(Rule rule) {
        return RuleScript.of(rule, catalogue);
    }

    @Override
    public void close() {
        language.close();
    }
}
