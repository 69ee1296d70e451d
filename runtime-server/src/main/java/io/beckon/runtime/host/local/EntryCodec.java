package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Input;
import java.util.HashSet;
import java.util.Set;

/**
 * Journal entries as bytes: a version, a kind, and the fields. The time is the journal's and stands beside the bytes, so an entry can be
 * written before its time is known.
 */
final class EntryCodec {
    static final int VERSION = 1;

    private static final int BATCH = 1;
    private static final int TIMER_DUE = 2;
    private static final int SLOT_ANSWERED = 3;
    private static final int SWITCHED = 4;

    private EntryCodec() {}

    /** The bytes of an entry, whatever its time. */
    static byte[] encode(JournalEntry entry) {
        ByteWriter out = new ByteWriter().octet(VERSION);
        switch (entry) {
            case JournalEntry.Applied(Input.Batch batch) -> {
                concern(out.octet(BATCH), batch);
                BatchCodec.write(batch, out);
            }
            case JournalEntry.Applied(Input.TimerDue due) ->
                concern(out.octet(TIMER_DUE), due).signed(due.deadlineMillis());
            case JournalEntry.Applied(Input.SlotAnswered answer) ->
                concern(out.octet(SLOT_ANSWERED), answer)
                        .text(answer.engagement().value())
                        .flag(answer.granted());
            case JournalEntry.Switched(SiteKey site, Switches switches) -> {
                out.octet(SWITCHED).text(site.value());
                writeSwitches(switches, out);
            }
        }
        return out.toBytes();
    }

    /** The entry with the journal's time; an {@link IllegalArgumentException} when the bytes are none of a known version. */
    static JournalEntry decode(byte[] bytes, long atMillis) {
        ByteReader in = new ByteReader(bytes);
        int version = in.octet();
        if (version != VERSION) {
            throw in.malformed("a journal entry of version " + VERSION, version);
        }
        int kind = in.octet();
        JournalEntry entry = switch (kind) {
            case BATCH, TIMER_DUE, SLOT_ANSWERED -> new JournalEntry.Applied(readInput(kind, in, atMillis));
            case SWITCHED -> new JournalEntry.Switched(SiteKey.of(in.text()), readSwitches(in));
            default -> throw in.malformed("a kind of journal entry", kind);
        };
        in.end();
        return entry;
    }

    private static ByteWriter concern(ByteWriter out, Input input) {
        return out.text(input.site().value())
                .text(input.visitor().value())
                .text(input.visit().value());
    }

    private static Input readInput(int kind, ByteReader in, long atMillis) {
        SiteKey site = SiteKey.of(in.text());
        VisitorId visitor = VisitorId.of(in.text());
        VisitId visit = VisitId.of(in.text());
        return switch (kind) {
            case BATCH -> BatchCodec.read(in, site, visitor, visit, atMillis);
            case TIMER_DUE -> new Input.TimerDue(site, visitor, visit, atMillis, in.signed());
            default -> new Input.SlotAnswered(site, visitor, visit, atMillis, EngagementId.of(in.text()), in.flag());
        };
    }

    static void writeSwitches(Switches switches, ByteWriter out) {
        out.flag(switches.site())
                .flag(switches.offers())
                .number(switches.rules().size());
        switches.rules().stream().sorted().forEach(rule -> out.text(rule.value()));
    }

    static Switches readSwitches(ByteReader in) {
        boolean site = in.flag();
        boolean offers = in.flag();
        Set<RuleId> rules = new HashSet<>();
        for (int left = in.count(); left > 0; left--) {
            rules.add(RuleId.of(in.text()));
        }
        return new Switches(site, offers, rules);
    }
}
