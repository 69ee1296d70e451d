package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.beckon.engine.Effect;
import io.beckon.runtime.host.SlotAllocator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed in the middle of their work, as {@code kill -9} does. */
class CrashIT {
    private static final int KILLS = 5;
    /** More than RocksDB's native code needs, less than a log file may grow to. */
    private static final int FILE_LIMIT_KIB = 18_000;

    /** More than the host needs to look after its journal some times. */
    private static final Duration FORGETTING = Duration.ofSeconds(4);

    private static final long SEED = 20_260_302;

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedTakesEffectOnceAfterKillsAtRandomMoments() throws Exception {
        Path run = directory.resolve("run");
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(runAndKill(run, "honest", kill, 50 + random.nextInt(1_500)));
        }
        Path copy = directory.resolve("copy");
        Directories.copy(run, copy);
        restartAndClose(run);

        Remains left = Remains.of(run, "");
        Remains expected = JournalReplay.of(copy);

        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 50);
        assertThat(lost(acknowledged, left)).isEmpty();
        assertThat(new Remains(expected.states(), expected.history(), "").fingerprint())
                .isEqualTo(left.fingerprint());
    }

    @Test
    void losesNothingWhenItIsKilledWhileTheJournalIsCutOffAndReadAgain() throws Exception {
        Path run = directory.resolve("run");
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            acknowledged.addAll(runUntilItForgets(run, round));
            Fork stuck = Fork.of(directory, BusyMain.class, run.toString(), "99", "stuck");
            stuck.line("stuck");
            stuck.kill();
        }
        restartAndClose(run);

        assertThat(acknowledged).isNotEmpty();
        assertThat(lost(acknowledged, Remains.of(run, ""))).isEmpty();
    }

    /** Lets a process work until its journal no longer begins where it began, and kills it. */
    private Set<String> runUntilItForgets(Path run, int round) throws IOException, InterruptedException {
        long before = Files.exists(run) ? firstEntry(run) : 1;
        Fork fork = Fork.of(directory, BusyMain.class, run.toString(), Integer.toString(round), "forgetful");
        Set<String> acknowledged = new HashSet<>();
        long enough = System.nanoTime() + FORGETTING.toNanos();
        while (System.nanoTime() < enough) {
            acknowledged.add(fork.line("ack "));
        }
        acknowledged.addAll(after("ack ", fork.kill()));
        assertThat(firstEntry(run))
                .as("the journal's first entry after round " + round)
                .isGreaterThan(before);
        return acknowledged;
    }

    /** Where the journal of a directory that nobody uses begins. */
    private static long firstEntry(Path run) throws IOException {
        try (Store store = Store.open(run)) {
            List<Long> first = new ArrayList<>();
            store.scan(Family.JOURNAL, new byte[0], null, (key, _) -> {
                first.add(Keys.position(key));
                return false;
            });
            return first.isEmpty() ? 0 : first.getFirst();
        }
    }

    @Test
    void findsOutAHostThatAcknowledgesBeforeTheCommit() throws Exception {
        Path run = directory.resolve("run");
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < 2; kill++) {
            acknowledged.addAll(runAndKill(run, "hasty", kill, 100));
        }
        restartAndClose(run);

        assertThat(lost(acknowledged, Remains.of(run, ""))).isNotEmpty();
    }

    @Test
    void acceptsNothingMoreAndLosesNothingWhenTheDiskTakesNoMore() throws Exception {
        Path run = directory.resolve("run");
        List<String> fileLimit = List.of("bash", "-c", "ulimit -f " + FILE_LIMIT_KIB + "; exec \"$0\" \"$@\"");
        Fork fork = Fork.of(directory, fileLimit, BusyMain.class, run.toString(), "1", "honest");

        List<String> printed = fork.rest();
        Set<String> acknowledged = after("ack ", printed);
        restartAndClose(run);

        assertThat(after("problem ", printed)).singleElement(STRING).contains("Is the disk full or broken?");
        assertThat(after("refused ", printed)).isNotEmpty();
        assertThat(acknowledged).isNotEmpty();
        assertThat(lost(acknowledged, Remains.of(run, ""))).isEmpty();
    }

    /** The rests of the lines that begin like this. */
    private static Set<String> after(String beginning, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    /** Lets a process work until it has acknowledged so many events, and kills it. */
    private Set<String> runAndKill(Path run, String manner, int round, int acknowledgements)
            throws IOException, InterruptedException {
        Fork fork = Fork.of(directory, BusyMain.class, run.toString(), Integer.toString(round), manner);
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < acknowledgements; i++) {
            acknowledged.add(fork.line("ack "));
        }
        acknowledged.addAll(after("ack ", fork.kill()));
        return acknowledged;
    }

    private static void restartAndClose(Path run) throws IOException, InterruptedException {
        LocalVisitHost host = LocalVisitHost.open(
                HostSettings.in(run), Shop.PACKAGES, _ -> {}, SlotAllocator.UNLIMITED, InstantSource.system());
        host.close();
    }

    /** What was acknowledged and is not in history: neither as an event, nor as one too many for its visit. */
    private static Set<String> lost(Set<String> acknowledged, Remains remains) {
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(recordedEvents(remains));
        effects(remains, Effect.EventRefused.class)
                .filter(refused -> refused.entry().reason().equals("visit-full"))
                .forEach(refused ->
                        lost.remove(refused.visit() + " " + refused.entry().id()));
        return lost;
    }

    /** Every event of the history, as visit and id; fails when one is there twice or the order of a visit is wrong. */
    private static Set<String> recordedEvents(Remains remains) {
        Set<String> events = new HashSet<>();
        Map<String, List<Integer>> ordinals = new HashMap<>();
        effects(remains, Effect.EventRecorded.class).forEach(event -> {
            assertThat(events.add(event.visit() + " " + event.entry().id())).isTrue();
            ordinals.computeIfAbsent(event.visit().value(), _ -> new ArrayList<>())
                    .add(event.ordinal());
        });
        ordinals.values()
                .forEach(of -> assertThat(of).isSorted().doesNotHaveDuplicates().startsWith(0));
        return events;
    }

    private static <E extends Effect> Stream<E> effects(Remains remains, Class<E> type) {
        return remains.history().entrySet().stream()
                .flatMap(row -> OutboxCodec.decode(Long.parseLong(row.getKey()), row.getValue()).effects().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
