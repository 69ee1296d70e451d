package io.beckon.admin.changes;

import io.beckon.admin.words.Words;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says where in a definition something has changed. */
public final class FieldWords {
    private static final String ARGUMENTS = "arguments";
    private static final Set<String> OPEN = Set.of("theme", "data");

    private final Words texts;
    private final PropertyNames properties;
    private final Locale language;
    private final TemplateNames templates;
    private final Map<String, String> templateOfRule = new HashMap<>();

    /** Words about the definitions of these sites; of a rule in several, the first one's template counts. */
    public FieldWords(Words texts, Locale language, TemplateNames templates, List<Site> sites) {
        this.texts = texts;
        properties = new PropertyNames(texts);
        this.language = language;
        this.templates = templates;
        sites.stream().flatMap(site -> site.rules().stream()).forEach(this::add);
    }

    /** The place from the outside to the inside, for example {@code Triggers › no. 2 › Element}. */
    public String of(String definition, List<String> path) {
        return IntStream.range(0, path.size())
                .filter(i -> !path.get(i).equals(ARGUMENTS))
                .mapToObj(i -> step(definition, i == 0 ? "" : path.get(i - 1), path.get(i)))
                .collect(Collectors.joining(" › "));
    }

    private String step(String definition, String above, String step) {
        if (above.equals(ARGUMENTS)) {
            return templates.parameter(templateOfRule.get(definition), step);
        }
        if (isPosition(step)) {
            return texts.say("publishing.position", Integer.parseInt(step) + 1);
        }
        if (above.equals("texts")) {
            return Locale.forLanguageTag(step).getDisplayName(language);
        }
        return OPEN.contains(above) ? step : properties.of(step);
    }

    private void add(Rule rule) {
        if (rule.template() != null) {
            templateOfRule.putIfAbsent(rule.id().value(), rule.template());
        }
    }

    private static boolean isPosition(String step) {
        return step.matches("\\d{1,6}");
    }
}
