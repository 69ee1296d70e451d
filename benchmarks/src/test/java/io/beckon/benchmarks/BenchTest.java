package io.beckon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void listsTheBenchmarks() {
        int exit = run("--help");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("rules", "without a name");
    }

    @Test
    void refusesABenchmarkThatDoesNotExist() {
        assertThat(run("nonsense")).isNotZero();
    }

    private int run(String... arguments) {
        return Bench.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    }
}
