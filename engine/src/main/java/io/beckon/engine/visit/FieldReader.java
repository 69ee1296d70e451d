package io.beckon.engine.visit;

import io.beckon.definitions.rules.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one field of events. What the field is, is found out once, and not again for every event. */
@FunctionalInterface
public interface FieldReader {
    /**
     * The text of the field; absent when the event does not carry it. Numbers and booleans in the data read as JSON writes them;
     * objects, arrays and null as absent.
     */
    @Nullable
    String text(Event event);

    /** The reader of this field. */
    static FieldReader of(Field field) {
        if (field.isData()) {
            String key = field.dataKey();
            return event -> scalar(event.values().get(key));
        }
        return switch (field.name()) {
            case "url" -> event -> event.message().url();
            case "host" -> event -> PageUrl.host(event.message().url());
            case "path" -> event -> PageUrl.path(event.message().url());
            case "title" -> event -> event.message().title();
            case "language" -> event -> event.message().language();
            case "referrer" -> event -> event.message().referrer();
            case "name" -> Event::name;
            case "type" -> event -> event.type().name();
            case "page" -> event -> event.message().page();
            default -> throw new IllegalStateException("Expected a known field, but got '" + field.name() + "'.");
        };
    }

    private static @Nullable String scalar(@Nullable JsonNode value) {
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asString();
    }
}
