package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.Effect;
import io.beckon.runtime.host.SlotAllocator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed in the middle of their work, as {@code kill -9} does. */
class CrashIT {
    private static final int KILLS = 5;
    private static final long SEED = 20_260_302;

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedTakesEffectOnceAfterKillsAtRandomMoments() throws Exception {
        Path run = directory.resolve("run");
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(runAndKill(run, kill, 50 + random.nextInt(1_500)));
        }
        Path copy = directory.resolve("copy");
        Directories.copy(run, copy);
        restartAndClose(run);

        Remains left = Remains.of(run, "");
        Remains expected = JournalReplay.of(copy);

        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 50);
        assertThat(recordedEvents(left)).containsAll(acknowledged);
        assertThat(new Remains(expected.states(), expected.history(), "").fingerprint())
                .isEqualTo(left.fingerprint());
    }

    /** Lets a process work until it has acknowledged so many events, and kills it. */
    private Set<String> runAndKill(Path run, int round, int acknowledgements) throws IOException, InterruptedException {
        Fork fork = Fork.of(directory, BusyMain.class, run.toString(), Integer.toString(round));
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < acknowledgements; i++) {
            acknowledged.add(fork.line("ack "));
        }
        fork.kill();
        return acknowledged;
    }

    private static void restartAndClose(Path run) throws IOException, InterruptedException {
        LocalVisitHost host = LocalVisitHost.open(
                HostSettings.in(run), Shop.PACKAGES, _ -> {}, SlotAllocator.UNLIMITED, InstantSource.system());
        host.close();
    }

    /** Every event of the history, as visit and id; fails when one is there twice or the order of a visit is wrong. */
    private static Set<String> recordedEvents(Remains remains) {
        Set<String> events = new HashSet<>();
        Map<String, List<Integer>> ordinals = new HashMap<>();
        remains.history()
                .forEach((position, row) -> OutboxCodec.decode(Long.parseLong(position), row).effects().stream()
                        .filter(Effect.EventRecorded.class::isInstance)
                        .map(Effect.EventRecorded.class::cast)
                        .forEach(event -> {
                            assertThat(events.add(
                                            event.visit() + " " + event.entry().id()))
                                    .isTrue();
                            ordinals.computeIfAbsent(event.visit().value(), _ -> new ArrayList<>())
                                    .add(event.ordinal());
                        }));
        ordinals.values()
                .forEach(of -> assertThat(of).isSorted().doesNotHaveDuplicates().startsWith(0));
        return events;
    }
}
