package io.beckon.templates;

import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Rule;
import java.util.List;

/** A rule in the rule language. */
public sealed interface RuleScript {
    /** Its text. */
    record Written(String text) implements RuleScript {}

    /** Its template or arguments do not give one. */
    record Unwritten(List<Problem> problems) implements RuleScript {
        public Unwritten {
            problems = List.copyOf(problems);
        }
    }

    /** The rule as it will be evaluated; renders its template and evaluates nothing. */
    static RuleScript of(Rule rule, TemplateCatalogue catalogue) {
        if (rule.dsl() != null) {
            return new Written(rule.dsl());
        }
        String name = String.valueOf(rule.template());
        return catalogue
                .find(name)
                .map(template -> render(rule, template))
                .orElseGet(() -> new Unwritten(List.of(new Problem(
                        "/rules/" + rule.id() + "/template",
                        "Expected one of the templates " + catalogue.names() + ", but got '" + name + "'."))));
    }

    private static RuleScript render(Rule rule, RuleTemplate template) {
        return switch (Arguments.check(template, rule.arguments(), "/rules/" + rule.id() + "/arguments")) {
            case Arguments.Checked.Fitting(var expressions) ->
                new Written(TemplateRenderer.render(template, expressions));
            case Arguments.Checked.Unfitting(var problems) -> new Unwritten(problems);
        };
    }
}
