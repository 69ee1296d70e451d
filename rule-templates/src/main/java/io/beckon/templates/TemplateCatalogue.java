package io.beckon.templates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rule templates there are, by name. */
public final class TemplateCatalogue {
    private final Map<String, RuleTemplate> templates = new TreeMap<>();

    private TemplateCatalogue(Collection<RuleTemplate> templates) {
        templates.forEach(template -> this.templates.put(template.name(), template));
    }

    /** The templates that lie on the class path: every folder {@code io/beckon/templates/catalogue/<name>}. */
    public static TemplateCatalogue onClassPath() {
        return new TemplateCatalogue(CatalogueFolders.read());
    }

    /** The templates, sorted by name. */
    public List<RuleTemplate> templates() {
        return List.copyOf(templates.values());
    }

    /** Their names, sorted. */
    List<String> names() {
        return List.copyOf(templates.keySet());
    }

    /** The template of this name. */
    public Optional<RuleTemplate> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }
}
