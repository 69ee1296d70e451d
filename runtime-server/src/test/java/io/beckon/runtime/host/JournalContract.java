package io.beckon.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} keeps to. */
public abstract class JournalContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The clock that the journal under test uses. */
    protected final AtomicLong nowMillis = new AtomicLong(1_000_000);

    /** The journal, empty at first, the same one until it is reopened. */
    protected abstract Journal journal() throws IOException;

    /** What a new process finds that starts after the old one was killed now. */
    protected abstract Journal reopenedAfterCrash() throws IOException;

    @Test
    void givesPositionsWithoutGapsFromOne() throws Exception {
        List<Journal.Entry> receipts =
                appendAll(IntStream.range(0, 2_000).mapToObj(i -> "entry-" + i).toList());

        assertThat(receipts)
                .extracting(Journal.Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2_000).boxed().toList());
        assertThat(journal().last()).isEqualTo(2_000);
    }

    @Test
    void readsBackWhatWasAppendedInOrder() throws Exception {
        List<String> texts = IntStream.range(0, 700).mapToObj(i -> "entry-" + i).toList();

        appendAll(texts);

        assertThat(journal().read(1, 1_000)).extracting(JournalContract::text).containsExactlyElementsOf(texts);
    }

    @Test
    void readsFromAPositionAtMostSoMany() throws Exception {
        appendAll(List.of("a", "b", "c", "d", "e"));

        assertThat(journal().read(3, 2)).extracting(Journal.Entry::position).containsExactly(3L, 4L);
        assertThat(journal().read(6, 2)).isEmpty();
    }

    @Test
    void keepsTheOrderOfOneThreadAmongOthers() throws Exception {
        List<CompletableFuture<List<CompletableFuture<Journal.Entry>>>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer + "-";
            writers.add(CompletableFuture.supplyAsync(() ->
                    IntStream.range(0, 500).mapToObj(i -> append(name + i)).toList()));
        }
        writers.forEach(writer -> await(writer).forEach(JournalContract::await));

        List<String> all =
                journal().read(1, 5_000).stream().map(JournalContract::text).toList();

        assertThat(all).hasSize(2_000);
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer + "-";
            assertThat(all.stream().filter(text -> text.startsWith(name)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 500).mapToObj(i -> name + i).toList());
        }
    }

    @Test
    void givesTimesThatNeverDecrease() throws Exception {
        nowMillis.set(5_000_000);
        appendAll(List.of("a"));
        nowMillis.set(4_000_000);

        appendAll(List.of("b"));

        assertThat(journal().read(1, 9)).extracting(Journal.Entry::atMillis).containsExactly(5_000_000L, 5_000_000L);
        assertThat(journal().nowMillis()).isEqualTo(5_000_000);
    }

    @Test
    void hasOnDiskWhatAReceiptSaidWasDurable() throws Exception {
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> "entry-" + i).toList();
        List<Journal.Entry> receipts = appendAll(texts);

        Journal reopened = reopenedAfterCrash();

        assertThat(reopened.read(1, 1_000)).extracting(JournalContract::text).containsExactlyElementsOf(texts);
        assertThat(reopened.read(1, 1_000))
                .extracting(Journal.Entry::atMillis)
                .containsExactlyElementsOf(
                        receipts.stream().map(Journal.Entry::atMillis).toList());
    }

    @Test
    void goesOnAfterTheLastPositionAndTimeOfTheProcessBefore() throws Exception {
        nowMillis.set(5_000_000);
        appendAll(List.of("a", "b"));
        reopenedAfterCrash();
        nowMillis.set(4_000_000);

        Journal.Entry next = await(append("c"));

        assertThat(next.position()).isEqualTo(3);
        assertThat(next.atMillis()).isEqualTo(5_000_000);
    }

    @Test
    void forgetsWhatIsTruncated() throws Exception {
        appendAll(List.of("a", "b", "c", "d"));

        journal().truncate(3);

        assertThat(journal().first()).isEqualTo(3);
        assertThat(journal().read(1, 9)).extracting(JournalContract::text).containsExactly("c", "d");
    }

    @Test
    void keepsTheLastEntrySoThatPositionsGoOn() throws Exception {
        appendAll(List.of("a", "b", "c"));

        journal().truncate(100);

        assertThat(reopenedAfterCrash().first()).isEqualTo(3);
        assertThat(await(append("d")).position()).isEqualTo(4);
    }

    @Test
    void doesNotBringBackWhatWasTruncatedBefore() throws Exception {
        appendAll(List.of("a", "b", "c", "d"));
        journal().truncate(4);

        journal().truncate(2);

        assertThat(journal().first()).isEqualTo(4);
        assertThat(journal().read(1, 9)).extracting(JournalContract::text).containsExactly("d");
    }

    @Test
    void isEmptyAtFirst() throws Exception {
        assertThat(journal().last()).isZero();
        assertThat(journal().first()).isEqualTo(1);
        assertThat(journal().read(1, 9)).isEmpty();
    }

    private List<Journal.Entry> appendAll(List<String> texts) {
        List<CompletableFuture<Journal.Entry>> receipts =
                texts.stream().map(this::append).toList();
        return receipts.stream().map(JournalContract::await).toList();
    }

    /** Appends, and gives the entry as its receipt described it. */
    protected final CompletableFuture<Journal.Entry> append(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CompletableFuture<Journal.Entry> receipt = new CompletableFuture<>();
        Journal.Receipt completing = new Journal.Receipt() {
            @Override
            public void durable(long position, long atMillis) {
                receipt.complete(new Journal.Entry(position, atMillis, bytes));
            }

            @Override
            public void failed(IOException cause) {
                receipt.completeExceptionally(cause);
            }
        };
        try {
            journal().append(bytes, completing);
        } catch (IOException e) {
            receipt.completeExceptionally(e);
        }
        return receipt;
    }

    protected static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static String text(Journal.Entry entry) {
        return new String(entry.bytes(), StandardCharsets.UTF_8);
    }
}
