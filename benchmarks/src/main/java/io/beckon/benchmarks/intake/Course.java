package io.beckon.benchmarks.intake;

import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.tools.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The course of the benchmark: both servers up, warm-up, alternating rounds, fixed rates. */
final class Course {
    static final int SERVER_CORE = 0;
    static final int LOAD_CORE = 1;

    private static final long NUMBERS_PER_RUN = 1_000_000;
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final int connections;
    private final int visits;
    private final int seconds;
    private final int warmUpSeconds;
    private long nextNumber = Load.FIRST_NUMBER;

    Course(int connections, int visits, int seconds, int warmUpSeconds) {
        this.connections = connections;
        this.visits = visits;
        this.seconds = seconds;
        this.warmUpSeconds = warmUpSeconds;
    }

    List<Figure> run(Path directory, int rounds, List<Integer> rates) throws InterruptedException {
        if (Runtime.getRuntime().availableProcessors() <= LOAD_CORE) {
            throw new IllegalStateException(
                    "Expected two cores, one for the server and one for the load, but there is one.");
        }
        Tool.TASKSET.expect();
        Tool.WRK.expect();
        try (Server beckon = BeckonProcess.start(SERVER_CORE, Jars.find(), directory);
                Server bare = BareProcess.start(SERVER_CORE, directory)) {
            VisitTokens.write(Beginnings.begin(beckon.port(), visits), directory.resolve("visits"));
            List<Round> measured = alternate(new Wrk(directory, LOAD_CORE, connections), List.of(bare, beckon), rounds);
            return IntakeTable.of(measured, bare.label(), latencies(beckon, directory, rates));
        }
    }

    private List<Round> alternate(Wrk wrk, List<Server> servers, int rounds) throws InterruptedException {
        List<Round> measured = new ArrayList<>();
        for (Load load : Load.values()) {
            for (Server server : servers) {
                round(wrk, server, load, warmUpSeconds);
            }
            for (int round = 0; round < rounds; round++) {
                for (Server server : servers) {
                    measured.add(round(wrk, server, load, seconds));
                }
            }
        }
        return measured;
    }

    private Round round(Wrk wrk, Server server, Load load, int roundSeconds) throws InterruptedException {
        Duration before = server.cpuTime();
        Wrk.Outcome outcome = wrk.run(server.port(), load, roundSeconds, takeNumbers());
        if (outcome.broken() > 0 || outcome.answered() == 0) {
            throw new IllegalStateException("Expected an answer to every request of " + load.label() + ", but "
                    + server.label() + " gave " + outcome + ".");
        }
        Duration settled = server.settle(outcome.answered() * load.events());
        return new Round(server.label(), load, outcome, server.cpuTime().minus(before), settled);
    }

    private Map<Integer, Latencies> latencies(Server server, Path directory, List<Integer> rates)
            throws InterruptedException {
        Map<Integer, Latencies> latencies = new LinkedHashMap<>();
        for (int rate : rates) {
            List<String> arguments = List.of(
                    String.valueOf(server.port()),
                    directory.resolve("visits").toString(),
                    String.valueOf(takeNumbers()),
                    String.valueOf(rate),
                    String.valueOf(warmUpSeconds),
                    String.valueOf(seconds));
            try (ForkedJvm generator = ForkedJvm.start(
                    LOAD_CORE,
                    directory.resolve("rate-" + rate + ".log"),
                    Map.of(),
                    ForkedJvm.main(FixedRate.class, arguments))) {
                Duration patience = Duration.ofSeconds(warmUpSeconds + seconds).plus(SPARE);
                latencies.put(rate, Latencies.parse(generator.awaitEnd(patience)));
            }
            server.settle((long) rate * (warmUpSeconds + seconds));
        }
        return latencies;
    }

    /** Numbers that no event of any visit has had. */
    private long takeNumbers() {
        long first = nextNumber;
        nextNumber += NUMBERS_PER_RUN;
        return first;
    }
}
