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
import java.util.Optional;

/**
 * The store of past and present visits.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>One writer at a time, any number of readers.
 *   <li>{@link #write} stores all entries or none, and is idempotent: entries that come again change nothing, but that a refusal above
 *       {@link #MOST_REFUSALS_PER_DAY} is counted again.
 *   <li>Within a visit the newest {@code VisitRecorded} and, of each engagement, the newest {@code EngagementRecorded} wins.
 *   <li>A visit ends once. Of what comes for it from a time after its recorded end nothing is stored, but for refusals; events that a
 *       browser sent become refusals themselves ({@code visit-ended}).
 *   <li>Anything may throw {@link HistoryUnavailable}: nothing has happened, try again later. The store opens itself when it can.
 *   <li>Ids compare exactly: {@code a} is not {@code A}.
 * </ul>
 */
public interface VisitHistory {
    /** How many refusals of one site and UTC day are kept one by one; further ones are counted by reason. */
    int MOST_REFUSALS_PER_DAY = 10_000;

    /**
     * Stores entries of the outbox, in their order.
     *
     * @return how many effects were left out because their visit had ended before, not counting those that became refusals
     * @throws UnstorableEntries when at least one of them can never be stored; none was
     */
    int write(List<Outbox.Entry> entries);

    /** Visits, newest first, with what became of them. */
    VisitPage visits(VisitQuery query);

    /** One visit, with what became of it. */
    Optional<VisitEntry> visit(VisitId visit);

    /**
     * The events of a visit in the order in which they were accepted.
     *
     * @param from how many are left out at the beginning
     */
    List<EventEntry> events(VisitId visit, int from);

    /** All events of a visit in the order in which they were accepted. */
    default List<EventEntry> events(VisitId visit) {
        return events(visit, 0);
    }

    /** The decisions of a visit, oldest first, without its id. */
    List<DecisionEntry> decisions(VisitId visit);

    /** The engagements of a visit, oldest first. */
    List<EngagementEntry> engagements(VisitId visit);

    /** What was refused in a visit, oldest first. A visit that was never recorded can have refusals. */
    List<RefusalEntry> refusals(VisitId visit);

    /** What was refused at a site on a UTC day. */
    RefusalSummary refusals(String site, long epochDay);

    /**
     * Forgets the oldest visits that began before a time, with all that belongs to them.
     *
     * @param most how many visits at most
     * @return how many visits were forgotten
     */
    int forgetVisits(long startedBeforeMillis, int most);

    /**
     * Forgets refusals, kept and counted, of days before a UTC day.
     *
     * @return how many were forgotten
     */
    int forgetRefusals(long beforeEpochDay);
}
