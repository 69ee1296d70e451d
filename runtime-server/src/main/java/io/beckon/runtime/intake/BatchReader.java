package io.beckon.runtime.intake;

import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads the body of {@code POST /sites/{siteKey}/events} in one pass, straight into the events to submit. */
final class BatchReader {
    private final StrictJson json;
    private final EnvelopeReader envelope;
    private final ItemReader items;
    private final List<EventMessage> events = new ArrayList<>();
    private final List<Item.Rejected> rejected = new ArrayList<>();
    private int fleeting;

    private @Nullable String begin;
    private @Nullable String visitor;
    private @Nullable String visit;
    private @Nullable String tab;
    private @Nullable Integer version;
    private @Nullable Long sentAt;
    private boolean hasEvents;

    private BatchReader(StrictJson json) {
        this.json = json;
        this.envelope = new EnvelopeReader(json);
        this.items = new ItemReader(json);
    }

    /** Reads a whole body; throws {@link UnreadableBody} when that is impossible. */
    static ReadBatch read(byte[] body) {
        try (StrictJson json = StrictJson.over(body)) {
            return new BatchReader(json).read();
        } catch (JacksonException e) {
            throw UnreadableBody.json(Refusal.INVALID_JSON.detail());
        }
    }

    private ReadBatch read() {
        envelope.requireObject();
        for (String key = envelope.nextKey(); key != null; key = envelope.nextKey()) {
            readField(key);
        }
        json.requireEnd();
        if (!hasEvents) {
            EnvelopeReader.require("events", null);
        }
        EventBatch batch = new EventBatch(
                begin == null ? null : EnvelopeReader.requireId("begin", begin),
                visitor,
                visit,
                EnvelopeReader.requireId("tab", tab),
                EnvelopeReader.require("version", version),
                EnvelopeReader.require("sentAt", sentAt),
                events);
        return new ReadBatch(batch, rejected, envelope.unknownFields() + items.unknownFields(), fleeting);
    }

    private void readField(String key) {
        switch (key) {
            case "begin" -> begin = envelope.text(key);
            case "visitor" -> visitor = envelope.text(key);
            case "visit" -> visit = envelope.text(key);
            case "tab" -> tab = envelope.text(key);
            case "version" -> version = (int) envelope.number(key, Integer.MAX_VALUE);
            case "sentAt" -> sentAt = envelope.number(key, ReadLimits.LATEST_MILLIS);
            case "events" -> readEvents(key);
            default -> envelope.skipUnknown();
        }
    }

    private void readEvents(String key) {
        hasEvents = true;
        envelope.requireArray(key);
        int count = 0;
        for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
            if (token != JsonToken.START_OBJECT || ++count > ReadLimits.ITEMS) {
                throw UnreadableBody.envelope("Expected at most 2000 objects in 'events', but it is not so.");
            }
            sort(items.read(), count);
        }
    }

    private void sort(Item item, int count) {
        if (count > ReadLimits.EVENTS) {
            rejected.add(new Item.Rejected(id(item), ItemRefusal.TOO_MANY_EVENTS, null));
            return;
        }
        switch (item) {
            case Item.Taken taken -> events.add(taken.event());
            case Item.Fleeting _ -> fleeting++;
            case Item.Rejected refused -> rejected.add(refused);
        }
    }

    private static String id(Item item) {
        return switch (item) {
            case Item.Taken taken -> taken.event().id();
            case Item.Fleeting passing -> passing.id();
            case Item.Rejected refused -> refused.id();
        };
    }
}
