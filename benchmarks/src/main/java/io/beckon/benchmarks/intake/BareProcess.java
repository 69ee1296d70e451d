package io.beckon.benchmarks.intake;

import io.beckon.benchmarks.tools.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The {@link BareServer} in a process of its own. */
record BareProcess(ForkedJvm jvm, int port) implements Server {
    static BareProcess start(int core, Path directory) {
        int port = Ports.free();
        ForkedJvm jvm = ForkedJvm.start(
                core,
                directory.resolve("bare.log"),
                Map.of(),
                ForkedJvm.main(BareServer.class, List.of(String.valueOf(port))));
        jvm.awaitOpen(port);
        return new BareProcess(jvm, port);
    }

    @Override
    public String label() {
        return "bare Vert.x handler";
    }

    @Override
    public Duration cpuTime() {
        return jvm.cpuTime();
    }

    @Override
    public Duration settle(long events) {
        return Duration.ZERO;
    }

    @Override
    public void close() {
        jvm.close();
    }
}
