package io.beckon.engine.categorisation;

import io.beckon.definitions.rules.Field;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.FieldReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of a page that given fields are read from: events with the same texts have the same fields. */
final class PageTexts {
    private final FieldReader[] readers;

    PageTexts(List<Field> fields) {
        readers = fields.stream()
                .map(PageTexts::text)
                .distinct()
                .map(FieldReader::of)
                .toArray(FieldReader[]::new);
    }

    /** Whether the field belongs to the page; all others belong to the event. */
    static boolean areReadBy(Field field) {
        return switch (field.name()) {
            case "url", "host", "path", "title", "language", "referrer" -> true;
            default -> false;
        };
    }

    /** The texts of the event's page. */
    @Nullable
    String[] of(Event event) {
        @Nullable String[] texts = new String[readers.length];
        for (int i = 0; i < readers.length; i++) {
            texts[i] = readers[i].text(event);
        }
        return texts;
    }

    /** Whether the texts of the event's page are these. */
    boolean are(@Nullable String[] known, Event event) {
        for (int i = 0; i < readers.length; i++) {
            if (!Objects.equals(known[i], readers[i].text(event))) {
                return false;
            }
        }
        return true;
    }

    /** The same number for the same texts. */
    int hash(Event event) {
        int hash = 0;
        for (FieldReader reader : readers) {
            String text = reader.text(event);
            hash = 31 * hash + (text == null ? 0 : text.hashCode());
        }
        return hash;
    }

    /** How many characters the texts have together. */
    static int length(@Nullable String[] texts) {
        return Arrays.stream(texts)
                .mapToInt(text -> text == null ? 0 : text.length())
                .sum();
    }

    private static Field text(Field field) {
        return switch (field.name()) {
            case "host", "path" -> Field.URL;
            default -> field;
        };
    }
}
