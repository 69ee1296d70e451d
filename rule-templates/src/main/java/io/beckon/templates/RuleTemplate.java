package io.beckon.templates;

import io.beckon.definitions.Expect;
import io.beckon.definitions.rules.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A form for rules: what it asks for, and the text in the rule language that comes out of it.
 *
 * @param name what a rule calls it; the name of its folder
 * @param title what a list of templates calls it
 * @param help when to use it, in one or two sentences
 * @param example arguments that show it
 * @param expected the pattern of the example
 * @param source the Freemarker text; each argument in it is a complete expression of the rule language
 */
public record RuleTemplate(
        String name,
        String title,
        String help,
        List<Parameter> parameters,
        Map<String, JsonNode> example,
        Pattern expected,
        String source) {
    public RuleTemplate {
        Expect.text("title of template " + name, title, 60);
        Expect.text("help of template " + name, help, 400);
        Set<String> names = new HashSet<>();
        parameters.forEach(parameter ->
                Expect.that(names.add(parameter.name()), "each parameter of " + name + " once", parameter.name()));
        parameters = List.copyOf(parameters);
        example = Map.copyOf(example);
    }
}
