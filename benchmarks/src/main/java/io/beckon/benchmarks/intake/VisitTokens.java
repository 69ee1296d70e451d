package io.beckon.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A visit that has begun, and where its browser is.
 *
 * @param network an address; no two visits are in the same /24, so that the limits of networks hold but do not bite
 */
record VisitTokens(String visitor, String visit, String network) {
    /** The address of the i-th browser. */
    static String network(int i) {
        return "10." + (i >>> 8) + "." + (i & 0xff) + ".1";
    }

    /** Writes one visit per line. */
    static void write(List<VisitTokens> visits, Path file) {
        try {
            Files.write(
                    file,
                    visits.stream()
                            .map(visit -> visit.visitor + "\t" + visit.visit + "\t" + visit.network)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static List<VisitTokens> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new VisitTokens(parts[0], parts[1], parts[2]))
                .toList();
    }
}
