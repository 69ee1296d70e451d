package io.beckon.templates;

import io.beckon.definitions.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a rule's arguments against the parameters of its template. All problems at once. */
final class Arguments {
    private final RuleTemplate template;
    private final Map<String, JsonNode> given;
    private final String path;
    private final Map<String, Object> expressions = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What a template can be rendered with, or why it cannot. */
    sealed interface Checked {
        /** Values for the template by parameter name: {@link Expression}s, lists of them, or booleans. */
        record Fitting(Map<String, Object> expressions) implements Checked {}

        /** What does not fit. */
        record Unfitting(List<Problem> problems) implements Checked {}
    }

    private Arguments(RuleTemplate template, Map<String, JsonNode> given, String path) {
        this.template = template;
        this.given = given;
        this.path = path;
    }

    /** Checks arguments that stand at this path of {@code site.json}. */
    static Checked check(RuleTemplate template, Map<String, JsonNode> given, String path) {
        Arguments arguments = new Arguments(template, given, path);
        template.parameters().forEach(arguments::check);
        arguments.checkNames();
        return arguments.problems.isEmpty()
                ? new Checked.Fitting(arguments.expressions)
                : new Checked.Unfitting(List.copyOf(arguments.problems));
    }

    private void check(Parameter parameter) {
        @Nullable JsonNode argument = argument(parameter);
        if (argument == null) {
            report(parameter.name(), "Expected a value for '" + parameter.label() + "', but there is none.");
            return;
        }
        try {
            expressions.put(parameter.name(), ArgumentReader.read(parameter.type(), argument));
        } catch (IllegalArgumentException e) {
            report(parameter.name(), String.valueOf(e.getMessage()));
        }
    }

    private @Nullable JsonNode argument(Parameter parameter) {
        JsonNode argument = given.get(parameter.name());
        return argument == null || argument.isNull() ? parameter.fallback() : argument;
    }

    private void checkNames() {
        List<String> names = template.parameters().stream().map(Parameter::name).toList();
        for (String name : given.keySet().stream().sorted().toList()) {
            if (!names.contains(name)) {
                report(name, "Expected only the parameters " + names + " of template '" + template.name() + "'.");
            }
        }
    }

    private void report(String name, String message) {
        problems.add(new Problem(path + "/" + name, message));
    }
}
