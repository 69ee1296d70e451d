package io.beckon.benchmarks.categories;

import io.beckon.benchmarks.forked.Cost;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One contender, which goes over the pages again and again for some time in each iteration, in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class CategoriesRun {
    private static final long PASS_NANOS = TimeUnit.MILLISECONDS.toNanos(800);
    /** So many pages between two looks at the clock. */
    private static final int STRETCH = 50;

    @Param("LOOP")
    public String contender = "";

    @Param("100")
    public int tags;

    @Param("")
    public String expected = "";

    private List<String> urls = List.of();
    private Tagger tagger = (_, _) -> {};
    private int next;

    @Setup
    public void prepare() {
        PageWorkload workload = PageWorkload.of(tags);
        urls = workload.urls();
        tagger = TaggerContender.named(contender).prepare(workload.tags());
        String found = workload.digestOf(tagger);
        if (!found.equals(expected)) {
            throw new IllegalStateException("Expected the tags " + expected + " (count and digest) of the loop, but "
                    + contender + " found " + found + ".");
        }
    }

    @Benchmark
    public long everyPage(Cost cost) {
        Hits hits = new Hits();
        long pages = 0;
        cost.begin();
        long end = System.nanoTime() + PASS_NANOS;
        while (System.nanoTime() < end) {
            for (int left = STRETCH; left > 0; left--) {
                hits.begin(next);
                tagger.tag(urls.get(next), hits);
                next = (next + 1) % urls.size();
            }
            pages += STRETCH;
        }
        cost.end(pages);
        return hits.count();
    }
}
