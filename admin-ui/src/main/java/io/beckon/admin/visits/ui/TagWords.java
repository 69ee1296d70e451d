package io.beckon.admin.visits.ui;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;

/** Says what a tag looks for. */
final class TagWords {
    private final Texts texts;

    TagWords(Texts texts) {
        this.texts = texts;
    }

    /** For example {@code path contains “/products”}. */
    String of(Tag tag) {
        String field = field(tag.field());
        return switch (tag.mode()) {
            case CONTAINS -> texts.text("visits.tag.contains", field, tag.text());
            case EQUALS -> texts.text("visits.tag.equals", field, tag.text());
            case STARTS_WITH -> texts.text("visits.tag.starts-with", field, tag.text());
            case WILDCARD -> texts.text("visits.tag.wildcard", field, tag.text());
            case PHRASE -> texts.text("visits.tag.phrase", field, tag.text());
            case REGEX -> texts.text("visits.tag.regex", field, tag.text());
            case EQUAL_TO -> field + " = " + tag.text();
            case LESS -> field + " < " + tag.text();
            case AT_MOST -> field + " ≤ " + tag.text();
            case GREATER -> field + " > " + tag.text();
            case AT_LEAST -> field + " ≥ " + tag.text();
        };
    }

    private String field(Field field) {
        return switch (field.name()) {
            case "url" -> texts.text("visits.field.url");
            case "host" -> texts.text("visits.field.host");
            case "path" -> texts.text("visits.field.path");
            case "title" -> texts.text("visits.field.title");
            case "language" -> texts.text("visits.field.language");
            case "referrer" -> texts.text("visits.field.referrer");
            default -> field.isData() ? field.dataKey() : field.name();
        };
    }
}
