package io.beckon.admin.changes;

import io.beckon.admin.words.Words;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Tells the differences between two versions of a site in the words of the console. */
public final class ChangeWords {
    private final FieldWords fields;
    private final ValueWords values;

    /** Words about these sites; what several define is called as the first one calls it. */
    public ChangeWords(Words texts, Locale language, TemplateCatalogue catalogue, List<Site> sites) {
        TemplateNames templates = new TemplateNames(catalogue, language);
        fields = new FieldWords(texts, language, templates, sites);
        values = new ValueWords(texts, new DefinitionNames(sites), templates);
    }

    /** Where in the definition with this id it is. */
    public String place(String definition, FieldChange change) {
        return fields.of(definition, change.path());
    }

    /** What stands or stood there. */
    public String value(FieldChange change, JsonNode value) {
        String property = change.path().reversed().stream()
                .filter(step -> !step.matches("\\d{1,6}"))
                .findFirst()
                .orElse("");
        return values.of(property, value);
    }
}
