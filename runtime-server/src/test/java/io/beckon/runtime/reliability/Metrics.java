package io.beckon.runtime.reliability;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** The figures that a runtime exposes for Prometheus. */
record Metrics(String text) {
    /** The figures as they are now. */
    static Metrics of(RuntimeClient runtime) {
        return new Metrics(runtime.text("/actuator/prometheus"));
    }

    /** How many inputs wait to be stored in history. */
    long outboxBacklog() {
        return value("beckon_history_backlog");
    }

    /** Waits until history has everything; fails when it stands still. How long it takes is the machine's matter. */
    static void awaitHistory(RuntimeClient runtime) {
        long backlog = Long.MAX_VALUE;
        while (backlog > 0) {
            long before = backlog;
            backlog = await("history to go on while " + before + " entries wait")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> of(runtime).outboxBacklog(), now -> now < before);
        }
    }

    /** How many group commits the journal has made. */
    long journalCommits() {
        return value("beckon_journal_commits_total");
    }

    /** How many inputs the runtime has read again at its start. */
    long replayed() {
        return value("beckon_host_replayed");
    }

    private long value(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .findFirst()
                .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .orElseThrow(() -> new AssertionError("Expected the figure " + name + ", but it is not exposed."));
    }
}
