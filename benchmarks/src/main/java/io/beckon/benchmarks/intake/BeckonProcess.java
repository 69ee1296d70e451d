package io.beckon.benchmarks.intake;

import static org.awaitility.Awaitility.await;

import io.beckon.benchmarks.tools.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The runtime as it is shipped, in a process of its own, with the demo shop published. */
final class BeckonProcess implements Server {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String TOKEN = "BECKON_INTERNAL_TOKEN";

    private final ForkedJvm jvm;
    private final InternalPort internal;
    private final int port;
    private double taken;

    private BeckonProcess(ForkedJvm jvm, InternalPort internal, int port) {
        this.jvm = jvm;
        this.internal = internal;
        this.port = port;
    }

    static BeckonProcess start(int core, Jars jars, Path directory) throws InterruptedException {
        Map<String, String> environment = Map.of(TOKEN, UUID.randomUUID().toString());
        Path keys = directory.resolve("console");
        command(jars, directory, environment, List.of("publisher-key", "--data", keys.toString()));
        int port = Ports.free();
        InternalPort internal = new InternalPort(Ports.free(), environment.getOrDefault(TOKEN, ""));
        ForkedJvm jvm = ForkedJvm.start(
                core,
                directory.resolve("runtime.log"),
                environment,
                List.of(
                        "-jar",
                        jars.runtime().toString(),
                        "--beckon.data-dir=" + directory.resolve("runtime"),
                        "--beckon.public-port=" + port,
                        "--beckon.internal-port=" + internal.port(),
                        "--beckon.publishers=file:" + keys.resolve("publisher.pub"),
                        "--beckon.trusted-proxies=127.0.0.0/8"));
        internal.awaitReady(jvm, PATIENCE);
        command(
                jars,
                directory,
                environment,
                List.of("publish", jars.shop().toString(), "--runtime", internal.url(), "--data", keys.toString()));
        return new BeckonProcess(jvm, internal, port);
    }

    @Override
    public String label() {
        return "beckon";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Duration cpuTime() {
        return jvm.cpuTime();
    }

    /** Done is when every input is applied and history is written. */
    @Override
    public Duration settle(long events) throws InterruptedException {
        expectTaken(events);
        long start = System.nanoTime();
        await("history to be complete")
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(() -> internal.sum("beckon_host_lag") + internal.sum("beckon_history_backlog") == 0);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void expectTaken(long events) throws InterruptedException {
        double before = taken;
        taken = internal.sum("beckon_intake_items_total");
        double rejected = internal.sum("beckon_intake_rejections_total");
        if (taken - before < events || rejected > 0) {
            throw new IllegalStateException("Expected the runtime to take in " + events + " events, but it took "
                    + (taken - before) + " and rejected " + rejected + ".");
        }
    }

    @Override
    public void close() {
        jvm.close();
    }

    private static void command(Jars jars, Path directory, Map<String, String> environment, List<String> arguments)
            throws InterruptedException {
        List<String> all = new ArrayList<>(List.of("-jar", jars.console().toString()));
        all.addAll(arguments);
        try (ForkedJvm jvm = ForkedJvm.start(0, directory.resolve(arguments.getFirst() + ".log"), environment, all)) {
            jvm.awaitEnd(PATIENCE);
        }
    }
}
