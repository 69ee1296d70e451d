package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.runtime.host.Journal;
import io.beckon.runtime.host.JournalContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RocksJournalIT extends JournalContract {
    @TempDir
    private Path temporary;

    private final List<Store> stores = new ArrayList<>();
    private final List<RocksJournal> journals = new ArrayList<>();

    @Override
    protected RocksJournal journal() throws IOException {
        return journals.isEmpty() ? open(temporary.resolve("data")) : journals.getLast();
    }

    @Override
    protected Journal reopenedAfterCrash() throws IOException {
        Path copy = temporary.resolve("copy-" + stores.size());
        Directories.copy(temporary.resolve("data"), copy);
        return open(copy);
    }

    @AfterEach
    void close() {
        journals.forEach(RocksJournal::close);
        stores.forEach(Store::close);
    }

    @Test
    void syncsOncePerGroupCommit() throws Exception {
        await(append("opens the log file"));
        long syncs = stores.getLast().logSyncs();
        long commits = journal().commits();

        List<CompletableFuture<Journal.Entry>> receipts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            receipts.add(append("entry-" + i));
        }
        receipts.forEach(JournalContract::await);

        long made = journal().commits() - commits;
        assertThat(stores.getLast().logSyncs() - syncs).isEqualTo(made);
        assertThat(made).isLessThan(3_000);
    }

    @Test
    void commitsWhatWasAppendedBeforeItCloses() throws Exception {
        List<CompletableFuture<Journal.Entry>> receipts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            receipts.add(append("entry-" + i));
        }

        journal().close();

        assertThat(receipts).allMatch(receipt -> receipt.isDone() && !receipt.isCompletedExceptionally());
    }

    @Test
    void failsWhatIsAppendedAfterItClosed() throws Exception {
        journal().close();

        CompletableFuture<Journal.Entry> receipt = append("too late");

        assertThatThrownBy(() -> await(receipt))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("Expected an open journal");
    }

    @Test
    void refusesASecondProcess() throws Exception {
        journal();

        assertThatThrownBy(() -> Store.open(temporary.resolve("data")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Expected to open the database in")
                .hasMessageContaining("another runtime");
    }

    @Test
    void tellsHowFarItIsAheadOfAClockThatWasSetBack() throws Exception {
        await(append("on time"));
        long before = journal().aheadMillis();
        nowMillis.addAndGet(80_000);
        await(append("the clock jumps ahead"));
        nowMillis.addAndGet(-60_000);

        assertThat(before).isZero();
        assertThat(journal().aheadMillis()).isEqualTo(60_000);
        nowMillis.addAndGet(60_000);
        assertThat(journal().aheadMillis()).isZero();
    }

    private RocksJournal open(Path directory) throws IOException {
        stores.add(Store.open(directory));
        journals.add(RocksJournal.open(stores.getLast(), () -> Instant.ofEpochMilli(nowMillis.get()))
                .start());
        return journals.getLast();
    }
}
