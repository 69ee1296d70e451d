package io.beckon.engine.categorisation;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a page that given fields are read from: events with the same texts have the same fields. Asked for every event, so that each
 * text has a line of its own instead of a reader.
 */
final class PageTexts {
    private final boolean url;
    private final boolean title;
    private final boolean language;
    private final boolean referrer;

    PageTexts(List<Field> fields) {
        List<String> names = fields.stream().map(Field::name).toList();
        url = names.contains("url") || names.contains("host") || names.contains("path");
        title = names.contains("title");
        language = names.contains("language");
        referrer = names.contains("referrer");
    }

    /** Whether the field belongs to the page; all others belong to the event. */
    static boolean areReadBy(Field field) {
        return switch (field.name()) {
            case "url", "host", "path", "title", "language", "referrer" -> true;
            default -> false;
        };
    }

    /** The texts of the event's page; null for those that no field is read from. */
    @Nullable
    String[] of(Event event) {
        EventMessage page = event.message();
        return new @Nullable String[] {
            url ? page.url() : null,
            title ? page.title() : null,
            language ? page.language() : null,
            referrer ? page.referrer() : null
        };
    }

    /** Whether the texts of the event's page are these. */
    boolean are(@Nullable String[] known, Event event) {
        EventMessage page = event.message();
        return (!url || Objects.equals(known[0], page.url()))
                && (!title || Objects.equals(known[1], page.title()))
                && (!language || Objects.equals(known[2], page.language()))
                && (!referrer || Objects.equals(known[3], page.referrer()));
    }

    /** The same number for the same texts. */
    int hash(Event event) {
        EventMessage page = event.message();
        int hash = url ? hash(page.url()) : 0;
        hash = title ? 31 * hash + hash(page.title()) : hash;
        hash = language ? 31 * hash + hash(page.language()) : hash;
        return referrer ? 31 * hash + hash(page.referrer()) : hash;
    }

    /** How many characters the texts have together. */
    static int length(@Nullable String[] texts) {
        return Arrays.stream(texts)
                .mapToInt(text -> text == null ? 0 : text.length())
                .sum();
    }

    private static int hash(@Nullable String text) {
        return text == null ? 0 : text.hashCode();
    }
}
