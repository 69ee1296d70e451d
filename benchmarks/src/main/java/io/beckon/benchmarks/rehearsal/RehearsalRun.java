package io.beckon.benchmarks.rehearsal;

import io.beckon.benchmarks.forked.Cost;
import io.beckon.engine.SitePackage;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One play of the recording for each iteration. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class RehearsalRun {
    @Param("10000")
    public int visits;

    @Param("50")
    public int rules;

    @Param("")
    public String expected = "";

    private @Nullable SitePackage site;
    private @Nullable ShopRecording recording;

    @Setup
    public void prepare() {
        SitePackage compiled = ShopSite.of(root(), rules);
        site = compiled;
        recording = ShopRecording.of(compiled.site(), visits);
    }

    @Benchmark
    public String play(Cost cost) {
        ShopRecording recorded = Objects.requireNonNull(recording);
        Playback playback = new Playback(Objects.requireNonNull(site));
        cost.begin();
        playback.play(recorded);
        cost.end(recorded.size());
        if (!playback.decisions().equals(expected)) {
            throw new IllegalStateException(
                    "Expected the decisions " + expected + ", but came to " + playback.decisions() + ".");
        }
        return expected;
    }

    static Path root() {
        return Path.of(System.getProperty("beckon.root", "."));
    }
}
