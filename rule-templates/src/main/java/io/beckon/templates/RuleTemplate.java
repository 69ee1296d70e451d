package io.beckon.templates;

import io.beckon.definitions.Expect;
import io.beckon.definitions.rules.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A form for rules: what it asks for, and the text in the rule language that comes out of it.
 *
 * @param name what a rule calls it; the name of its folder
 * @param words how it presents itself in English
 * @param translations the same in other languages, by language code, for example {@code de}
 * @param example arguments that show it
 * @param expected the pattern of the example
 * @param source the Freemarker text; each argument in it is a complete expression of the rule language
 */
public record RuleTemplate(
        String name,
        TemplateWords words,
        Map<String, TemplateWords> translations,
        List<Parameter> parameters,
        Map<String, JsonNode> example,
        Pattern expected,
        String source) {
    public RuleTemplate {
        Set<String> names = new HashSet<>();
        parameters.forEach(parameter ->
                Expect.that(names.add(parameter.name()), "each parameter of " + name + " once", parameter.name()));
        expectKnown(name, words, names);
        translations.values().forEach(translation -> expectKnown(name, translation, names));
        translations = Map.copyOf(translations);
        parameters = List.copyOf(parameters);
        example = Map.copyOf(example);
    }

    /** How it presents itself in a language, in English where it does not know it. */
    public TemplateWords words(Locale language) {
        return translations.getOrDefault(language.getLanguage(), words);
    }

    /** The parameter that asks for a script, if there is one. */
    public Optional<Parameter> script() {
        return parameters.stream()
                .filter(parameter -> parameter.type() instanceof ParameterType.Script)
                .findFirst();
    }

    /** The parameter of this name, which must be there. */
    public Parameter parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a parameter of template " + name + ", but got '" + wanted + "'."));
    }

    private static void expectKnown(String name, TemplateWords words, Set<String> parameters) {
        Set<String> spoken = new HashSet<>(words.parameters().keySet());
        if (words.sentence() != null) {
            spoken.addAll(words.sentence().parameters());
        }
        spoken.forEach(parameter -> Expect.that(
                parameters.contains(parameter), "words only about parameters of template " + name, parameter));
    }
}
