package io.beckon.runtime.host.local;

import io.beckon.engine.Visitor;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of visitors: one each, in the live family or in the resting one. */
final class VisitorRows {
    private final Store store;

    VisitorRows(Store store) {
        this.store = store;
    }

    /** Shows the visitors that have a live visit, parked. */
    void live(Consumer<Resident> reader) throws IOException {
        store.scan(Family.LIVE, new byte[0], null, (key, value) -> {
            Resident resident = new Resident(VisitorKey.parse(key));
            take(resident, Resident.Row.LIVE, VisitorRow.decode(value));
            resident.setLive(true);
            reader.accept(resident);
            return true;
        });
    }

    /** A visitor that is in no lane: with the facts of earlier visits, or new. */
    Resident arrive(VisitorKey key) throws IOException {
        Resident resident = new Resident(key);
        byte[] row = store.get(Family.RESTING, key.bytes());
        if (row == null) {
            resident.visitor = Visitor.of(key.site(), key.visitor());
        } else {
            VisitorRow known = VisitorRow.decode(row);
            take(resident, Resident.Row.RESTING, known);
            resident.visitor = Visitor.decode(known.state());
        }
        return resident;
    }

    /** The state of a parked visitor. */
    Visitor awake(VisitorKey key) throws IOException {
        byte @Nullable [] row = store.get(Family.LIVE, key.bytes());
        if (row == null) {
            throw new IOException(
                    "Expected the row of the parked visitor " + key + ", but there is none; the data is damaged.");
        }
        return Visitor.decode(VisitorRow.decode(row).state());
    }

    /** Writes a visitor's row; the row is current when the writes are made. */
    void put(Writes writes, Resident resident, Visitor visitor) throws IOException {
        byte[] key = resident.key.bytes();
        VisitorRow row = new VisitorRow(
                resident.applied,
                visitor.nextDeadlineMillis(),
                resident.forgottenAfterMillis,
                resident.requests,
                visitor.encode());
        boolean live = visitor.isLive();
        writes.put(live ? Family.LIVE : Family.RESTING, key, row.encode());
        Resident.Row now = live ? Resident.Row.LIVE : Resident.Row.RESTING;
        if (resident.row != Resident.Row.NONE && resident.row != now) {
            writes.delete(live ? Family.RESTING : Family.LIVE, key);
        }
        resident.row = now;
    }

    /** Deletes the row of a resting visitor who is in no lane, if he is forgotten at this time and the journal does not know him. */
    boolean forget(Writes writes, VisitorKey key, long nowMillis, long journalFirst) throws IOException {
        byte[] row = store.get(Family.RESTING, key.bytes());
        if (row == null || !VisitorRow.decode(row).isForgotten(nowMillis, journalFirst)) {
            return false;
        }
        writes.delete(Family.RESTING, key.bytes());
        return true;
    }

    private static void take(Resident resident, Resident.Row where, VisitorRow row) {
        resident.row = where;
        resident.applied = row.applied();
        resident.requests = row.requests();
        resident.deadlineMillis = row.deadlineMillis();
        resident.forgottenAfterMillis = row.forgottenAfterMillis();
    }
}
