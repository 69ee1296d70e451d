package io.beckon.templates;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.beckon.definitions.Expect;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that a rule template asks for.
 *
 * @param name its key among the rule's arguments, and the variable in the template's text
 * @param label what a form calls it
 * @param help what a newcomer would ask
 * @param options what a form calls the options of a choice; one that is missing is called as it is
 * @param fallback the argument when none is given; absent: one must be given
 */
public record Parameter(
        String name,
        String label,
        String help,
        ParameterType type,
        Map<String, String> options,
        @JsonProperty("default") @Nullable JsonNode fallback) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public Parameter {
        Expect.shape("name of a parameter", NAME, name);
        Expect.text("label of parameter " + name, label, 60);
        Expect.text("help of parameter " + name, help, 400);
        options = Map.copyOf(options);
    }

    /** How it presents itself in English. */
    TemplateWords.ParameterWords words() {
        return new TemplateWords.ParameterWords(label, help, options);
    }
}
