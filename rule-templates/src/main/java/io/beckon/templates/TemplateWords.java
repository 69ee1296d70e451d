package io.beckon.templates;

import io.beckon.definitions.Expect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a template presents itself in one language.
 *
 * @param title what a list of templates calls it
 * @param help when to use it, in one or two sentences
 * @param sentence how it says when a rule fires; absent: by its title
 * @param parameters by name; what is missing is said in English
 */
public record TemplateWords(
        String title, String help, @Nullable SentencePattern sentence, Map<String, ParameterWords> parameters) {
    /**
     * How a parameter presents itself.
     *
     * @param label what a form calls it
     * @param help what a newcomer would ask
     * @param options what a form calls the options of a choice; one that is missing is called as it is
     */
    public record ParameterWords(String label, String help, Map<String, String> options) {
        public ParameterWords {
            Expect.text("label of a parameter", label, 60);
            Expect.text("help of a parameter", help, 400);
            options = Map.copyOf(options);
        }

        /** What a form calls an option. */
        public String option(String option) {
            return options.getOrDefault(option, option);
        }
    }

    public TemplateWords {
        Expect.text("title of a template", title, 60);
        Expect.text("help of a template", help, 400);
        parameters = Map.copyOf(parameters);
    }

    /** How a parameter of the template presents itself. */
    public ParameterWords parameter(Parameter parameter) {
        return parameters.getOrDefault(parameter.name(), parameter.words());
    }
}
