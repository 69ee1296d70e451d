package io.beckon.admin.changes;

import io.beckon.admin.drafts.Part;
import io.beckon.admin.words.Words;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says what stands in a field of a definition. */
final class ValueWords {
    private static final Map<String, Part<?>> REFERENCES = Map.of(
            "element", Part.ELEMENTS,
            "category", Part.CATEGORIES,
            "offer", Part.OFFERS,
            "audience", Part.AUDIENCES,
            "calendar", Part.CALENDARS,
            "rule", Part.RULES);

    /** The properties whose texts come from a closed list, with the texts that no sign already says. */
    static final Map<String, Set<String>> CHOICES = Map.ofEntries(
            Map.entry("channel", Set.of("chat", "callback", "banner")),
            Map.entry("consent", Set.of("none", "storage", "everything")),
            Map.entry("day", Set.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")),
            Map.entry(
                    "field",
                    Set.of(
                            "url",
                            "host",
                            "path",
                            "title",
                            "language",
                            "referrer",
                            "name",
                            "type",
                            "page",
                            "visitor.device",
                            "visitor.language",
                            "visitor.country",
                            "visitor.referrer",
                            "visitor.source",
                            "visitor.medium",
                            "visitor.campaign",
                            "visitor.visits",
                            "visitor.identity")),
            Map.entry("is", Set.of("all", "any", "none", "in-category", "compare")),
            Map.entry("match", Set.of("any", "all")),
            Map.entry("mode", Set.of("contains", "equals", "starts-with", "wildcard", "phrase", "regex")),
            Map.entry(
                    "operator",
                    Set.of("equals", "not", "contains", "starts-with", "wildcard", "regex", "in", "exists")),
            Map.entry("outcome", Set.of("offered", "held-back")),
            Map.entry("repeat", Set.of("once-per-visit", "once-per-page-view", "every-time")),
            Map.entry(
                    "source",
                    Set.of(
                            "text",
                            "attribute",
                            "input",
                            "data",
                            "url-parameter",
                            "cookie",
                            "meta",
                            "data-layer",
                            "constant")),
            Map.entry("transformations", Set.of("trim", "number", "lower-case")),
            Map.entry(
                    "trigger",
                    Set.of(
                            "dom",
                            "enterkey",
                            "timeout",
                            "idle",
                            "dwell",
                            "scroll",
                            "visible",
                            "appears",
                            "disappears",
                            "exitintent",
                            "route",
                            "rageclick",
                            "formabandon",
                            "jserror",
                            "custom")),
            Map.entry("type", Set.of("SYSTEM", "BUSINESS")),
            Map.entry("unit", Set.of("percent", "pixels")),
            Map.entry("within", Set.of("page-view", "visit", "duration")));

    private final Words texts;
    private final PropertyNames properties;
    private final DefinitionNames names;
    private final TemplateNames templates;

    ValueWords(Words texts, DefinitionNames names, TemplateNames templates) {
        this.texts = texts;
        properties = new PropertyNames(texts);
        this.names = names;
        this.templates = templates;
    }

    /** The value of a property in words; a list or an object in one line. */
    String of(String property, JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> texts.say("publishing.value.nothing");
            case BOOLEAN -> texts.say(value.booleanValue() ? "publishing.value.yes" : "publishing.value.no");
            case NUMBER -> isTime(property) ? time(value.longValue()) : value.asString();
            case STRING -> text(property, value.stringValue());
            case ARRAY -> list(property, value);
            case OBJECT -> object(value);
            case BINARY, POJO ->
                throw new IllegalArgumentException("Expected a JSON value, but got " + value.getNodeType() + ".");
        };
    }

    private String text(String property, String text) {
        Part<?> part = REFERENCES.get(property);
        if (part != null) {
            return quoted(names.of(part, text));
        }
        if (property.equals("template")) {
            return quoted(templates.title(text));
        }
        if (CHOICES.getOrDefault(property, Set.of()).contains(text)) {
            return texts.say("publishing.value." + property + "." + text);
        }
        return text.isEmpty() ? texts.say("publishing.value.empty") : quoted(text);
    }

    private String list(String property, JsonNode list) {
        return list.isEmpty()
                ? texts.say("publishing.value.nothing")
                : StreamSupport.stream(list.spliterator(), false)
                        .map(each -> of(property, each))
                        .collect(Collectors.joining(", "));
    }

    private String object(JsonNode object) {
        return object.properties().stream()
                .filter(field -> !field.getKey().equals("id"))
                .map(field -> properties.of(field.getKey()) + ": " + of(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String quoted(String text) {
        return texts.say("publishing.value.quoted", text);
    }

    private static boolean isTime(String property) {
        return property.equals("millis") || property.endsWith("Millis");
    }

    private String time(long millis) {
        if (millis == 0 || millis % 1000 != 0) {
            return texts.say("publishing.value.millis", millis);
        }
        long seconds = millis / 1000;
        if (seconds % 86_400 == 0) {
            return texts.say("publishing.value.days", seconds / 86_400);
        }
        if (seconds % 3_600 == 0) {
            return texts.say("publishing.value.hours", seconds / 3_600);
        }
        return seconds % 60 == 0
                ? texts.say("publishing.value.minutes", seconds / 60)
                : texts.say("publishing.value.seconds", seconds);
    }
}
