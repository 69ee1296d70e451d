package io.beckon.runtime.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every event that was acknowledged, by visit and in order; also on disk, one flushed line each. */
final class Ledger implements AutoCloseable {
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Writer file;

    Ledger(Path path) throws IOException {
        file = Files.newBufferedWriter(path);
    }

    /** The events of one batch were answered with 202. */
    synchronized void acknowledge(String visit, List<String> events) {
        acknowledged.computeIfAbsent(visit, key -> new ArrayList<>()).addAll(events);
        try {
            for (String event : events) {
                file.write(visit + " " + event + " " + System.currentTimeMillis() + "\n");
            }
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acknowledged events by visit. */
    Map<String, List<String>> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** How many events were acknowledged so far. */
    synchronized int size() {
        return acknowledged.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
