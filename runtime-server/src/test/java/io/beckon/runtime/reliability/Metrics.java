package io.beckon.runtime.reliability;

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
