package io.beckon.runtime.host.local;

/**
 * What a host did since it was opened, and how it stands now.
 *
 * @param entries the position of the last journal entry
 * @param journaledEntries how many of them the journal still keeps
 * @param commits group commits
 * @param logSyncs how often the write-ahead log was synced: once per commit, and once for each log file that RocksDB closes
 * @param overloaded submissions that were not taken
 * @param waitingEntries accepted and not yet applied
 * @param waitingBytes the bytes of those
 * @param lagEntries how far the slowest lane is behind the journal
 * @param liveVisitors visitors with a live visit
 * @param parkedVisitors those of them that are not in memory
 * @param replayedEntries entries read again at the start
 * @param timers deadlines that were journaled
 * @param snapshotRows rows of visitors that were written
 * @param forgottenVisitors rows of resting visitors that were deleted
 * @param failedInputs inputs that the engine could not apply
 * @param aheadMillis how far the journal's time is ahead of the clock
 * @param outboxBacklog how far the sink is behind, in positions
 */
public record HostFigures(
        long entries,
        long journaledEntries,
        long commits,
        long logSyncs,
        long overloaded,
        long waitingEntries,
        long waitingBytes,
        long lagEntries,
        long liveVisitors,
        long parkedVisitors,
        long replayedEntries,
        long timers,
        long snapshotRows,
        long forgottenVisitors,
        long failedInputs,
        long aheadMillis,
        long outboxBacklog) {}
