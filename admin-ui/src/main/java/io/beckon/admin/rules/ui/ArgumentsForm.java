package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rules.RuleFindings;
import io.beckon.admin.words.ProblemWords;
import io.beckon.definitions.Problem;
import io.beckon.templates.Parameter;
import io.beckon.templates.RuleTemplate;
import io.beckon.templates.TemplateWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form of a template: an editor for each of its parameters, in their order. */
final class ArgumentsForm {
    /** How a pattern says that one of its numbers does not fit the others. */
    private static final Pattern BOUNDS = Pattern.compile("Expected (\\w+) from (\\d+) to (\\d+), but ");

    private final RuleTemplate template;
    private final Map<String, Editor<JsonNode>> editors = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Div content = new Div();

    ArgumentsForm(RuleTemplate template, RuleScope scope) {
        this.template = template;
        TemplateWords words = template.words(scope.language());
        ArgumentEditors make = new ArgumentEditors(scope);
        for (Parameter parameter : template.parameters()) {
            Editor<JsonNode> editor = make.of(parameter, words.parameter(parameter));
            JsonNode fallback = parameter.fallback();
            if (fallback != null) {
                editor.show(fallback);
            }
            editors.put(parameter.name(), editor);
            content.add(editor.content());
        }
        content.addClassName("rule-arguments");
    }

    Component content() {
        return content;
    }

    /** Shows the arguments of a rule. What it leaves to the template stays left to it until it is changed. */
    void show(Map<String, JsonNode> arguments) {
        leftOut.clear();
        for (Parameter parameter : template.parameters()) {
            JsonNode argument = arguments.get(parameter.name());
            if (argument == null || argument.isNull()) {
                leftOut.add(parameter.name());
            } else {
                editor(parameter).show(argument);
            }
        }
    }

    /** The arguments that are there. */
    Map<String, JsonNode> peek() {
        Map<String, JsonNode> arguments = new HashMap<>();
        for (Parameter parameter : template.parameters()) {
            Optional<JsonNode> argument = editor(parameter).peek();
            argument.filter(value -> !isLeftOut(parameter, value))
                    .ifPresent(value -> arguments.put(parameter.name(), value));
        }
        return arguments;
    }

    /** Whether all arguments are right; otherwise the errors are at the fields now. */
    boolean check() {
        return editors.values().stream().map(Editor::check).reduce(true, Boolean::logicalAnd);
    }

    /** Shows what a check of the whole rule found at the arguments that are to blame; answers whether there was one. */
    boolean mark(RuleFindings findings, RuleScope scope) {
        boolean isMarked = false;
        for (Parameter parameter : template.parameters()) {
            String error = error(parameter, findings, scope);
            if (error != null && editor(parameter).content() instanceof HasValidation field) {
                isMarked = true;
                Marks.mark(field, false, error);
            }
        }
        return isMarked;
    }

    private @Nullable String error(Parameter parameter, RuleFindings findings, RuleScope scope) {
        for (String refused : findings.refusedTexts()) {
            if (holds(editor(parameter).peek().orElse(null), refused)) {
                return scope.say("rules.error.pattern", refused);
            }
        }
        for (Problem problem : findings.problems()) {
            if (problem.path().endsWith("/arguments/" + parameter.name())) {
                return new ProblemWords(scope.words()).of(problem);
            }
            Matcher bounds = BOUNDS.matcher(problem.message());
            if (bounds.lookingAt() && bounds.group(1).equals(parameter.name())) {
                return scope.say("rules.error.bounds", bounds.group(2), bounds.group(3));
            }
        }
        return null;
    }

    private static boolean holds(@Nullable JsonNode argument, String text) {
        if (argument == null) {
            return false;
        }
        return argument.isString()
                ? argument.stringValue().equals(text)
                : argument.valueStream().anyMatch(item -> holds(item, text));
    }

    void setReadOnly(boolean readOnly) {
        editors.values().forEach(editor -> editor.setReadOnly(readOnly));
    }

    private boolean isLeftOut(Parameter parameter, JsonNode value) {
        return leftOut.contains(parameter.name()) && value.equals(parameter.fallback());
    }

    private Editor<JsonNode> editor(Parameter parameter) {
        return Objects.requireNonNull(editors.get(parameter.name()));
    }
}
