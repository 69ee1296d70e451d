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

    /** The text of a field, as {@link FieldReader} reads it; whoever asks for many events keeps the reader. */
    public @Nullable String text(Field field) {
        return FieldReader.of(field).text(this);
    }
}
