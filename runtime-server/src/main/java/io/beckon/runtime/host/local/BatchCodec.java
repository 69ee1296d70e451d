package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a batch as bytes. */
final class BatchCodec {
    private BatchCodec() {}

    static void write(Input.Batch batch, ByteWriter out) {
        Input.Beginning beginning = batch.beginning();
        out.flag(beginning != null);
        if (beginning != null) {
            writeBeginning(beginning, out);
        }
        out.signed(batch.sentAtMillis()).flag(batch.source() == Source.SERVER);
        out.number(batch.events().size());
        for (EventMessage event : batch.events()) {
            writeEvent(event, batch.sentAtMillis(), out);
        }
    }

    static Input.Batch read(ByteReader in, SiteKey site, VisitorId visitor, VisitId visit, long atMillis) {
        Input.Beginning beginning = in.flag() ? readBeginning(in) : null;
        long sentAtMillis = in.signed();
        Source source = in.flag() ? Source.SERVER : Source.BROWSER;
        int size = in.count();
        List<EventMessage> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(readEvent(in, sentAtMillis));
        }
        return new Input.Batch(site, visitor, visit, atMillis, beginning, sentAtMillis, source, events);
    }

    private static void writeBeginning(Input.Beginning beginning, ByteWriter out) {
        out.number(beginning.version());
        out.number(beginning.device().size());
        beginning.device().forEach((key, value) -> out.text(key).text(value));
        out.optionalText(beginning.country());
    }

    private static Input.Beginning readBeginning(ByteReader in) {
        int version = in.integer();
        Map<String, String> device = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            device.put(in.text(), in.text());
        }
        @Nullable String country = in.optionalText();
        return new Input.Beginning(version, device, country);
    }

    private static void writeEvent(EventMessage event, long sentAtMillis, ByteWriter out) {
        out.text(event.id())
                .flag(event.type() == EventType.BUSINESS)
                .text(event.name())
                .optionalText(event.page());
        out.signed(sentAtMillis - event.at());
        out.optionalText(event.url()).optionalText(event.title());
        out.optionalText(event.language()).optionalText(event.referrer());
        out.number(event.data().size());
        for (Map.Entry<String, JsonNode> value : event.data().entrySet()) {
            out.text(value.getKey());
            JsonBytes.write(value.getValue(), out);
        }
    }

    private static EventMessage readEvent(ByteReader in, long sentAtMillis) {
        String id = in.text();
        EventType type = in.flag() ? EventType.BUSINESS : EventType.SYSTEM;
        String name = in.text();
        @Nullable String page = in.optionalText();
        long at = sentAtMillis - in.signed();
        @Nullable String url = in.optionalText();
        @Nullable String title = in.optionalText();
        @Nullable String language = in.optionalText();
        @Nullable String referrer = in.optionalText();
        Map<String, JsonNode> data = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            data.put(in.text(), JsonBytes.read(in));
        }
        return new EventMessage(id, type, name, page, at, url, title, language, referrer, data);
    }
}
