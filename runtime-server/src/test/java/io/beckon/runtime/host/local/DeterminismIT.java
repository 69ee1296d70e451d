package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.published.Switches;
import io.beckon.engine.Effect;
import io.beckon.runtime.host.Acceptance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismIT {
    private static final int SENDERS = 4;
    private static final int BATCHES = 300;

    @TempDir
    private Path directory;

    @Test
    void aRecordedRunReplaysInAFreshProcessToTheSameStatesAndEffects() throws Exception {
        Path run = directory.resolve("run");
        Path journal = directory.resolve("journal");
        String pushes;
        // Small chunks and quick parking, so that states go to the disk and back in the middle of the run.
        HostSettings settings = HostSettings.in(run)
                .withLanes(3)
                .withRhythm(
                        HostSettings.Rhythm.DEFAULT.withSnapshots(50, Duration.ofSeconds(1), Duration.ofSeconds(20)));
        try (HostRig rig = new HostRig(settings, new AtomicLong(HostRig.START))) {
            record(rig, 1);
            HostRig.get(rig.host.set(Shop.SITE, new Switches(true, false, Set.of())));
            rig.pass(Duration.ofSeconds(95));
            record(rig, 2);
            HostRig.get(rig.host.set(Shop.SITE, Switches.ALL_ON));
            rig.settle().pass(Duration.ofSeconds(50));
            await().until(() -> rig.host.figures().parkedVisitors() > 0);
            record(rig, 3);
            rig.settle().pass(Duration.ofMinutes(40));
            await().until(() -> rig.host.figures().liveVisitors() == 0);
            pushes = pushes(rig);
            Directories.copy(run, journal);
        }
        Remains recorded = Remains.of(run, pushes);

        String replayed =
                Fork.of(directory, ReplayMain.class, journal.toString()).line("fingerprint ");

        assertThat(recorded.states()).hasSize(3 * SENDERS * 10);
        assertThat(pushes.lines().filter(line -> line.contains(" invite "))).isNotEmpty();
        assertThat(replayed).isEqualTo(recorded.fingerprint());
    }

    private static void record(HostRig rig, int chapter) {
        List<CompletableFuture<List<CompletionStage<Acceptance>>>> senders = IntStream.range(0, SENDERS)
                .mapToObj(sender -> {
                    int number = chapter * SENDERS + sender;
                    Story story = new Story(number, number * 10, 10);
                    return CompletableFuture.supplyAsync(() -> IntStream.range(0, BATCHES)
                            .mapToObj(_ -> rig.host.accept(story.next()))
                            .toList());
                })
                .toList();
        senders.forEach(sender -> HostRig.get(sender)
                .forEach(acceptance -> assertThat(HostRig.get(acceptance)).isInstanceOf(Acceptance.Durable.class)));
    }

    private static String pushes(HostRig rig) {
        return rig.pushes.stream()
                .collect(Collectors.groupingBy(
                        (Effect.Pushed pushed) -> pushed.visit().value(),
                        TreeMap::new,
                        Collectors.mapping(JournalReplay::text, Collectors.joining())))
                .values()
                .stream()
                .collect(Collectors.joining());
    }
}
