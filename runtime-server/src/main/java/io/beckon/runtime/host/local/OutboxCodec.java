package io.beckon.runtime.host.local;

import io.beckon.definitions.Json;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.Effect;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import io.beckon.runtime.host.Outbox;
import java.util.List;

/**
 * The history effects of an input as bytes. The same effects give the same bytes in any process, so a replay writes the row that is there
 * already. Events and visits, which every input has, are written field by field; the rare others as JSON.
 */
final class OutboxCodec {
    private static final int FORMAT = 1;
    private static final int VISIT = 0;
    private static final int EVENT = 1;
    private static final int REFUSAL = 2;
    private static final int DECISION = 3;
    private static final int ENGAGEMENT = 4;

    private OutboxCodec() {}

    static byte[] encode(VisitorKey key, List<Effect> effects) {
        StateWriter out = new StateWriter();
        out.number(FORMAT);
        out.text(key.site().value());
        out.text(key.visitor().value());
        out.list(effects, OutboxCodec::write);
        return out.toBytes();
    }

    static Outbox.Entry decode(long position, byte[] bytes) {
        StateReader in = new StateReader(bytes);
        long format = in.number();
        if (format != FORMAT) {
            throw new IllegalArgumentException("Expected an outbox row of format " + FORMAT + " at position " + position
                    + ", but got " + format + ". Use the version of Beckon that wrote it.");
        }
        return new Outbox.Entry(position, in.text(), in.text(), in.list(OutboxCodec::read));
    }

    private static void write(Effect effect, StateWriter out) {
        switch (effect) {
            case Effect.VisitRecorded recorded -> {
                begin(VISIT, effect, out);
                HistoryCodec.write(recorded.entry(), out);
            }
            case Effect.EventRecorded recorded -> {
                begin(EVENT, effect, out);
                out.number(recorded.ordinal());
                HistoryCodec.write(recorded.entry(), out);
            }
            case Effect.EventRefused refused -> {
                begin(REFUSAL, effect, out);
                HistoryCodec.write(refused.entry(), out);
            }
            case Effect.DecisionRecorded recorded -> {
                begin(DECISION, effect, out);
                out.octets(Json.MAPPER.writeValueAsBytes(recorded.entry()));
            }
            case Effect.EngagementRecorded recorded -> {
                begin(ENGAGEMENT, effect, out);
                out.octets(Json.MAPPER.writeValueAsBytes(recorded.entry()));
            }
            case Effect.Pushed _, Effect.SlotRequested _, Effect.SlotReleased _ ->
                throw new IllegalArgumentException("Expected an effect for history, but got " + effect + ".");
        }
    }

    private static void begin(int kind, Effect effect, StateWriter out) {
        out.number(kind);
        out.text(effect.visit().value());
    }

    private static Effect read(StateReader in) {
        int kind = in.upTo(ENGAGEMENT);
        VisitId visit = VisitId.of(in.text());
        return switch (kind) {
            case VISIT -> new Effect.VisitRecorded(visit, HistoryCodec.readVisit(in));
            case EVENT -> new Effect.EventRecorded(visit, in.integer(), HistoryCodec.readEvent(in));
            case REFUSAL -> new Effect.EventRefused(visit, HistoryCodec.readRefusal(in));
            case DECISION ->
                new Effect.DecisionRecorded(visit, Json.MAPPER.readValue(in.octets(), DecisionEntry.class));
            default -> new Effect.EngagementRecorded(visit, Json.MAPPER.readValue(in.octets(), EngagementEntry.class));
        };
    }
}
