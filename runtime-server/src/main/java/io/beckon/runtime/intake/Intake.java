package io.beckon.runtime.intake;

import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Source;
import io.beckon.runtime.host.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges the bodies that browsers send. Holds no visit: two servers with the same secret judge alike. Safe for any thread. */
public final class Intake {
    private final Arrivals arrivals;
    private final SignInProofs proofs;
    private final Throttle throttle;
    private final IntakeCounts counts;
    private final UndefinedNames undefinedNames = new UndefinedNames();

    /** Takes a source of 16 random bytes for visits that begin without anything to derive their id from. */
    public Intake(
            TokenSecret secret, SignInProofs proofs, Throttle throttle, IntakeCounts counts, Supplier<byte[]> chance) {
        this.arrivals = new Arrivals(secret, chance);
        this.proofs = proofs;
        this.throttle = throttle;
        this.counts = counts;
    }

    /** Judges the body of {@code POST /sites/{siteKey}/events}. */
    public Verdict judge(Gate gate, byte[] body, Sender sender, long nowMillis) {
        try {
            ReadBatch read = BatchReader.read(body);
            counts.read(read);
            return arrivals.of(gate.key(), read.batch(), nowMillis)
                    .map(arrival -> judge(gate, read, arrival, sender, nowMillis))
                    .orElseGet(() -> Verdict.Refused.of(Refusal.BAD_TOKEN));
        } catch (UnreadableBody e) {
            return e.verdict();
        }
    }

    /** Judges the body of {@code POST /sites/{siteKey}/stream}. */
    public StreamVerdict judgeStream(Gate gate, byte[] body, ClientNetwork network, long nowMillis) {
        try {
            StreamBody read = StreamBody.read(body);
            Optional<Token.OfVisit> held = arrivals.visit(gate.key(), read.visitToken(), nowMillis);
            return held.<StreamVerdict>map(token -> new StreamVerdict.Admitted(new StreamOpening(
                            gate.key(), token.visitor(), token.visit(), read.tab(), read.page(), network)))
                    .orElseGet(() -> new StreamVerdict.Refused(Verdict.Refused.of(Refusal.BAD_TOKEN)));
        } catch (UnreadableBody e) {
            return new StreamVerdict.Refused(e.verdict());
        }
    }

    private Verdict judge(Gate gate, ReadBatch read, Arrival arrival, Sender sender, long nowMillis) {
        long waitMillis = arrival.begins() ? throttle.beginning(sender.network()) : 0;
        if (waitMillis > 0) {
            return Verdict.Refused.of(Refusal.TOO_MANY_VISITS, waitMillis);
        }
        EventBatch batch = read.batch();
        waitMillis = throttle.events(arrival.visit(), batch.events().size());
        if (waitMillis > 0) {
            return Verdict.Refused.of(Refusal.TOO_MANY_EVENTS, waitMillis);
        }
        List<Item.Rejected> rejected = new ArrayList<>(read.rejected());
        UndefinedNames.Request names = undefinedNames.request(gate.key(), nowMillis);
        List<EventMessage> events = named(gate, batch.events(), rejected, names);
        return admitted(gate, arrival, sender, batch.sentAt(), events, rejected, names);
    }

    private Verdict admitted(
            Gate gate,
            Arrival arrival,
            Sender sender,
            long sentAtMillis,
            List<EventMessage> events,
            List<Item.Rejected> rejected,
            NewNames names) {
        rejected.forEach(counts::rejected);
        BatchAnswer answer =
                new BatchAnswer(arrival.visitorToken(), arrival.visitToken(), events.size(), rejections(rejected));
        if (events.isEmpty() && !arrival.begins()) {
            return new Verdict.Admitted(null, answer, NewNames.NONE);
        }
        JudgedEvents judged = proofs.judge(gate.key(), arrival.visit(), events);
        Submission submission = new Submission(
                gate.key(),
                arrival.visitor(),
                arrival.visit(),
                arrival.begins() ? sender.beginning(gate.active().version()) : null,
                sentAtMillis,
                Source.BROWSER,
                judged.events(),
                judged.proofs());
        return new Verdict.Admitted(submission, answer, names);
    }

    /** The events whose names the site has defined, or which it may still introduce today. */
    private static List<EventMessage> named(
            Gate gate, List<EventMessage> events, List<Item.Rejected> rejected, UndefinedNames.Request names) {
        List<EventMessage> named = new ArrayList<>(events.size());
        for (EventMessage event : events) {
            if (isDefined(gate, event) || names.admit(event.name())) {
                named.add(event);
            } else {
                rejected.add(new Item.Rejected(event.id(), ItemRefusal.TOO_MANY_NAMES, "name"));
            }
        }
        return named;
    }

    private static boolean isDefined(Gate gate, EventMessage event) {
        return event.type() == EventType.SYSTEM || gate.eventNames().contains(event.name());
    }

    private static List<BatchAnswer.Rejection> rejections(List<Item.Rejected> rejected) {
        return rejected.stream()
                .map(item -> new BatchAnswer.Rejection(item.id(), item.reason().text(), item.field()))
                .toList();
    }
}
