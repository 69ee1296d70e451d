package io.beckon.engine.visit;

import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.wire.EventMessage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a visit, as accepted.
 *
 * @param message what the sender said
 * @param source who sent it
 * @param serverAtMillis when the server accepted it, epoch milliseconds; never decreasing within a visit
 * @param late whether it came too late for the rules
 * @param proof what came with it to prove a sign-in
 */
public record Event(EventMessage message, Source source, long serverAtMillis, boolean late, Proof proof) {
    /** An event that proves nothing. */
    public Event(EventMessage message, Source source, long serverAtMillis, boolean late) {
        this(message, source, serverAtMillis, late, Proof.NONE);
    }

    /** The event's id within its visit. */
    public String id() {
        return message.id();
    }

    /** The event's name. */
    public String name() {
        return message.name();
    }

    /** Who defines the event. */
    public EventType type() {
        return message.type();
    }

    /** The values that the event carries. */
    public Map<String, JsonNode> values() {
        return message.data();
    }

    /**
     * The text of a field; absent when the event does not carry it. Numbers and booleans in the data read as JSON writes them;
     * objects, arrays and null as absent.
     */
    public @Nullable String text(Field field) {
        if (field.isData()) {
            return text(message.data().get(field.dataKey()));
        }
        return switch (field.name()) {
            case "url" -> message.url();
            case "host" -> PageUrl.host(message.url());
            case "path" -> PageUrl.path(message.url());
            case "title" -> message.title();
            case "language" -> message.language();
            case "referrer" -> message.referrer();
            case "name" -> message.name();
            case "type" -> message.type().name();
            case "page" -> message.page();
            default -> throw new IllegalStateException("Expected a known field, but got '" + field.name() + "'.");
        };
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asString();
    }
}
