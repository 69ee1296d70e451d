package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.Effect;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;

/**
 * The row of a visitor.
 *
 * @param applied the position of the last input that is part of the state
 * @param deadlineMillis when something is due next, so that a start need not read the state
 * @param forgottenAfterMillis an input after this time finds a visitor of whom nothing is known
 * @param requests requests for slots that were not answered
 * @param state the visitor, encoded
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record VisitorRow(
        long applied,
        long deadlineMillis,
        long forgottenAfterMillis,
        List<Effect.SlotRequested> requests,
        byte[] state) {
    private static final int FORMAT = 2;
    /** Rows of this format say nothing about forgetting; they are written anew when their visitor comes again. */
    private static final int NEVER_FORGOTTEN = 1;

    VisitorRow {
        requests = List.copyOf(requests);
    }

    byte[] encode() {
        StateWriter out = new StateWriter();
        out.number(FORMAT);
        out.number(applied);
        out.number(deadlineMillis);
        out.number(forgottenAfterMillis);
        out.list(requests, VisitorRow::write);
        out.octets(state);
        return out.toBytes();
    }

    static VisitorRow decode(byte[] bytes) {
        StateReader in = new StateReader(bytes);
        long format = in.number();
        if (format != FORMAT && format != NEVER_FORGOTTEN) {
            throw new IllegalArgumentException("Expected a visitor's row of format " + FORMAT + ", but got " + format
                    + ". Use the version of Beckon that wrote it.");
        }
        return new VisitorRow(
                in.number(),
                in.number(),
                format == NEVER_FORGOTTEN ? Long.MAX_VALUE : in.number(),
                in.list(VisitorRow::read),
                in.octets());
    }

    /**
     * Whether the row may go: whatever comes for the visitor from now on finds nothing, and no journal entry from the time before is left,
     * which a replay would take for something new.
     */
    boolean isForgotten(long nowMillis, long journalFirst) {
        return forgottenAfterMillis < nowMillis && applied < journalFirst;
    }

    private static void write(Effect.SlotRequested request, StateWriter out) {
        out.text(request.visit().value());
        out.text(request.engagement().value());
        out.text(request.agentGroup());
        out.number(request.priority());
        out.number(request.atMillis());
        out.number(request.untilMillis());
    }

    private static Effect.SlotRequested read(StateReader in) {
        return new Effect.SlotRequested(
                VisitId.of(in.text()), EngagementId.of(in.text()), in.text(), in.integer(), in.number(), in.number());
    }
}
