package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Input;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.HashSet;

/**
 * Journal entries as bytes: a version, a kind, and the fields. The time is the journal's and stands beside the bytes, so an entry can be
 * written before its time is known.
 */
final class EntryCodec {
    static final int VERSION = 2;
    /** Batches of this version had no proofs. */
    private static final int WITHOUT_PROOFS = 1;

    private static final int BATCH = 1;
    private static final int TIMER_DUE = 2;
    private static final int SLOT_ANSWERED = 3;
    private static final int SWITCHED = 4;

    private EntryCodec() {}

    /** The bytes of an entry, whatever its time. */
    static byte[] encode(JournalEntry entry) {
        StateWriter out = new StateWriter();
        out.number(VERSION);
        switch (entry) {
            case JournalEntry.Applied(Input.Batch batch) -> {
                concern(BATCH, batch, out);
                BatchCodec.write(batch, out);
                BatchCodec.writeProofs(batch, out);
            }
            case JournalEntry.Applied(Input.TimerDue due) -> {
                concern(TIMER_DUE, due, out);
                out.number(due.deadlineMillis());
            }
            case JournalEntry.Applied(Input.SlotAnswered answer) -> {
                concern(SLOT_ANSWERED, answer, out);
                out.text(answer.engagement().value());
                out.flag(answer.granted());
            }
            case JournalEntry.Switched(SiteKey site, Switches switches) -> {
                out.number(SWITCHED);
                out.text(site.value());
                writeSwitches(switches, out);
            }
        }
        return out.toBytes();
    }

    /** The entry with the journal's time; an {@link IllegalArgumentException} when the bytes are none of a known version. */
    static JournalEntry decode(byte[] bytes, long atMillis) {
        StateReader in = new StateReader(bytes);
        long version = in.number();
        if (version != VERSION && version != WITHOUT_PROOFS) {
            throw new IllegalArgumentException("Expected a journal entry of version " + VERSION + ", but got version "
                    + version + ". Use the version of Beckon that wrote it.");
        }
        JournalEntry entry = read(in, version, atMillis);
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("Expected the end of a journal entry, but got more bytes.");
        }
        return entry;
    }

    private static JournalEntry read(StateReader in, long version, long atMillis) {
        int kind = in.upTo(SWITCHED);
        return switch (kind) {
            case BATCH, TIMER_DUE, SLOT_ANSWERED -> new JournalEntry.Applied(readInput(kind, in, version, atMillis));
            case SWITCHED -> new JournalEntry.Switched(SiteKey.of(in.text()), readSwitches(in));
            default -> throw new IllegalArgumentException("Expected a kind of journal entry, but got " + kind + ".");
        };
    }

    private static void concern(int kind, Input input, StateWriter out) {
        out.number(kind);
        out.text(input.site().value());
        out.text(input.visitor().value());
        out.text(input.visit().value());
    }

    private static Input readInput(int kind, StateReader in, long version, long atMillis) {
        SiteKey site = SiteKey.of(in.text());
        VisitorId visitor = VisitorId.of(in.text());
        VisitId visit = VisitId.of(in.text());
        return switch (kind) {
            case BATCH -> {
                Input.Batch batch = BatchCodec.read(in, site, visitor, visit, atMillis);
                yield version == WITHOUT_PROOFS ? batch : batch.withProofs(BatchCodec.readProofs(in));
            }
            case TIMER_DUE -> new Input.TimerDue(site, visitor, visit, atMillis, in.number());
            default -> new Input.SlotAnswered(site, visitor, visit, atMillis, EngagementId.of(in.text()), in.flag());
        };
    }

    static void writeSwitches(Switches switches, StateWriter out) {
        out.flag(switches.site());
        out.flag(switches.offers());
        out.list(switches.rules().stream().sorted().toList(), (rule, inner) -> inner.text(rule.value()));
    }

    static Switches readSwitches(StateReader in) {
        return new Switches(in.flag(), in.flag(), new HashSet<>(in.list(inner -> RuleId.of(inner.text()))));
    }
}
