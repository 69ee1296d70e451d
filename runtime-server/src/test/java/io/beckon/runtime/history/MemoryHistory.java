package io.beckon.runtime.history;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.VisitId;
import io.beckon.runtime.host.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A store that remembers what it was given, can be away, and dislikes entries of one site. Unlike a real one it looks into no entry: it
 * keeps what comes twice, and leaves out as much as it is told.
 */
public final class MemoryHistory implements VisitHistory {
    public static final String UNSTORABLE_SITE = "unstorable";

    private final List<Outbox.Entry> entries = new CopyOnWriteArrayList<>();
    private int failuresToCome;
    private RuntimeException failure = new IllegalStateException("never thrown");
    private int leftOut;
    private int oldVisits;
    private long forgottenBeforeMillis;
    private long forgottenBeforeDay;

    /** Holds visits that are older than anything asked for. */
    public void holdOldVisits(int visits) {
        oldVisits = visits;
    }

    public int oldVisits() {
        return oldVisits;
    }

    public long forgottenBeforeMillis() {
        return forgottenBeforeMillis;
    }

    public long forgottenBeforeDay() {
        return forgottenBeforeDay;
    }

    /** Says of every batch that it left out so much of it. */
    public synchronized void leaveOut(int entries) {
        leftOut = entries;
    }

    /** Is away for the next calls. */
    public void failNext(int calls) {
        failNext(calls, new HistoryUnavailable(new IllegalStateException("a test's outage")));
    }

    /** Throws this at the next calls. */
    public synchronized void failNext(int calls, RuntimeException next) {
        failuresToCome = calls;
        failure = next;
    }

    /** Everything that was written, in order. */
    public List<Outbox.Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized int write(List<Outbox.Entry> batch) {
        answer();
        if (batch.stream().anyMatch(entry -> entry.site().equals(UNSTORABLE_SITE))) {
            throw new UnstorableEntries(new IllegalArgumentException("a test's entry"));
        }
        entries.addAll(batch);
        return leftOut;
    }

    @Override
    public VisitPage visits(VisitQuery query) {
        answer();
        return new VisitPage(List.of(), null);
    }

    @Override
    public Optional<VisitEntry> visit(VisitId visit) {
        answer();
        return Optional.empty();
    }

    @Override
    public List<EventEntry> events(VisitId visit, int from) {
        return List.of();
    }

    @Override
    public List<DecisionEntry> decisions(VisitId visit) {
        return List.of();
    }

    @Override
    public List<EngagementEntry> engagements(VisitId visit) {
        return List.of();
    }

    @Override
    public List<RefusalEntry> refusals(VisitId visit) {
        return List.of();
    }

    @Override
    public RefusalSummary refusals(String site, long epochDay) {
        return new RefusalSummary(site, "1970-01-01", 0, Map.of());
    }

    @Override
    public int forgetVisits(long startedBeforeMillis, int most) {
        answer();
        forgottenBeforeMillis = startedBeforeMillis;
        int some = Math.min(oldVisits, most);
        oldVisits -= some;
        return some;
    }

    @Override
    public int forgetRefusals(long beforeEpochDay) {
        forgottenBeforeDay = beforeEpochDay;
        return 0;
    }

    private synchronized void answer() {
        if (failuresToCome > 0) {
            failuresToCome--;
            throw failure;
        }
    }
}
