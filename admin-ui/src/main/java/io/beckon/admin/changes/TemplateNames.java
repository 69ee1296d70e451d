package io.beckon.admin.changes;

import io.beckon.templates.TemplateCatalogue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rule templates and their parameters are called in one language. */
public final class TemplateNames {
    private final TemplateCatalogue catalogue;
    private final Locale language;

    /** Names from this catalogue. */
    public TemplateNames(TemplateCatalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The title of a template; its name when it is none of the catalogue. */
    String title(String template) {
        return catalogue
                .find(template)
                .map(found -> found.words(language).title())
                .orElse(template);
    }

    /** The label of a parameter; its name when the template does not have it. */
    String parameter(@Nullable String template, String parameter) {
        return catalogue.find(String.valueOf(template)).stream()
                .flatMap(found -> found.parameters().stream()
                        .filter(known -> known.name().equals(parameter))
                        .map(known -> found.words(language).parameter(known).label()))
                .findFirst()
                .orElse(parameter);
    }
}
