package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a batch as bytes. */
final class BatchCodec {
    private BatchCodec() {}

    static void write(Input.Batch batch, StateWriter out) {
        Input.Beginning beginning = batch.beginning();
        out.flag(beginning != null);
        if (beginning != null) {
            writeBeginning(beginning, out);
        }
        out.number(batch.sentAtMillis());
        out.flag(batch.source() == Source.SERVER);
        out.list(batch.events(), (event, inner) -> writeEvent(event, batch.sentAtMillis(), inner));
    }

    static Input.Batch read(StateReader in, SiteKey site, VisitorId visitor, VisitId visit, long atMillis) {
        Input.Beginning beginning = in.flag() ? readBeginning(in) : null;
        long sentAtMillis = in.number();
        Source source = in.flag() ? Source.SERVER : Source.BROWSER;
        List<EventMessage> events = in.list(inner -> readEvent(inner, sentAtMillis));
        return new Input.Batch(site, visitor, visit, atMillis, beginning, sentAtMillis, source, events);
    }

    static void writeProofs(Input.Batch batch, StateWriter out) {
        out.list(new TreeMap<>(batch.proofs()).entrySet(), (proof, inner) -> {
            inner.number(proof.getKey());
            inner.text(proof.getValue().name());
        });
    }

    static Map<Integer, Proof> readProofs(StateReader in) {
        Map<Integer, Proof> proofs = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            proofs.put(in.integer(), Proof.valueOf(in.text()));
        }
        return proofs;
    }

    private static void writeBeginning(Input.Beginning beginning, StateWriter out) {
        out.number(beginning.version());
        out.list(beginning.device().entrySet(), (entry, inner) -> {
            inner.text(entry.getKey());
            inner.text(entry.getValue());
        });
        out.optionalText(beginning.country());
    }

    private static Input.Beginning readBeginning(StateReader in) {
        int version = in.integer();
        Map<String, String> device = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            device.put(in.text(), in.text());
        }
        return new Input.Beginning(version, device, in.optionalText());
    }

    private static void writeEvent(EventMessage event, long sentAtMillis, StateWriter out) {
        out.text(event.id());
        out.flag(event.type() == EventType.BUSINESS);
        out.text(event.name());
        out.optionalText(event.page());
        out.number(sentAtMillis - event.at());
        out.optionalText(event.url());
        out.optionalText(event.title());
        out.optionalText(event.language());
        out.optionalText(event.referrer());
        JsonBytes.writeProperties(event.data().entrySet(), out);
    }

    private static EventMessage readEvent(StateReader in, long sentAtMillis) {
        return new EventMessage(
                in.text(),
                in.flag() ? EventType.BUSINESS : EventType.SYSTEM,
                in.text(),
                in.optionalText(),
                sentAtMillis - in.number(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                JsonBytes.readProperties(in));
    }
}
