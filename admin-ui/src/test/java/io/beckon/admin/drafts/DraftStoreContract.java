package io.beckon.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.drafts.DraftStore.Written;
import io.beckon.definitions.ids.SiteKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link DraftStore} does. */
public abstract class DraftStoreContract {
    private static final SiteKey SITE = SiteKey.of("shop");
    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00.123Z");

    protected abstract DraftStore store();

    @BeforeEach
    void forget() {
        store().forget(SITE);
        store().forget(SiteKey.of("bank"));
    }

    @Test
    void givesBackExactlyWhatWasStored() {
        StoredDraft draft = draft("a", 1, "Ünïcödé 🎪", false);

        assertThat(store().insert(draft)).isEqualTo(Written.DONE);

        assertThat(store().find(SITE, "elements", "a")).contains(draft);
        assertThat(store().all(SITE)).containsExactly(draft);
    }

    @Test
    void keepsDraftsOfAMillionCharacters() {
        StoredDraft small = draft("a", 1, "A", false);
        StoredDraft large = new StoredDraft(
                SITE, "rules", "a", 1, "A", "{\"dsl\":\"" + "x".repeat(900_000) + "\"}", false, "ana", NOW);

        store().insert(small);
        store().insert(large);

        assertThat(store().find(SITE, "rules", "a")).contains(large);
    }

    @Test
    void ordersAPartByNameAndASiteById() {
        store().insert(draft("a", 1, "zebra", false));
        store().insert(draft("b", 1, "Ant", false));

        assertThat(store().all(SITE, "elements")).extracting(StoredDraft::id).containsExactly("b", "a");
        assertThat(store().all(SITE)).extracting(StoredDraft::id).containsExactly("a", "b");
    }

    @Test
    void updatesTheExpectedVersionOnly() {
        store().insert(draft("a", 1, "A", false));

        assertThat(store().update(draft("a", 2, "B", false), 1)).isEqualTo(Written.DONE);
        assertThat(store().update(draft("a", 2, "C", false), 1)).isEqualTo(Written.OUTDATED);
        assertThat(store().find(SITE, "elements", "a").orElseThrow().name()).isEqualTo("B");
    }

    @Test
    void takesAnIdOnce() {
        store().insert(draft("a", 1, "A", false));
        store().update(draft("a", 2, "A", true), 1);

        assertThat(store().insert(draft("a", 1, "Other", false))).isEqualTo(Written.OUTDATED);
    }

    @Test
    void takesANameOnceWhateverItsCase() {
        store().insert(draft("a", 1, "Buy", false));
        store().insert(draft("b", 1, "Other", false));

        assertThat(store().insert(draft("c", 1, "bUY", false))).isEqualTo(Written.NAME_TAKEN);
        assertThat(store().update(draft("b", 2, "BUY", false), 1)).isEqualTo(Written.NAME_TAKEN);
        assertThat(store().update(draft("a", 2, "BUY", false), 1)).isEqualTo(Written.DONE);
    }

    @Test
    void leavesRemovedDraftsOutOfListsAndTheirNamesFree() {
        store().insert(draft("a", 1, "A", false));
        store().update(draft("a", 2, "A", true), 1);

        assertThat(store().all(SITE)).isEmpty();
        assertThat(store().all(SITE, "elements")).isEmpty();
        assertThat(store().find(SITE, "elements", "a")).isPresent();
        assertThat(store().insert(draft("b", 1, "A", false))).isEqualTo(Written.DONE);
        assertThat(store().update(draft("a", 3, "A", false), 2)).isEqualTo(Written.NAME_TAKEN);
    }

    @Test
    void keepsSitesApart() {
        store().insert(draft("a", 1, "A", false));
        StoredDraft other = new StoredDraft(SiteKey.of("bank"), "elements", "a", 1, "A", "{}", false, "bob", NOW);

        assertThat(store().insert(other)).isEqualTo(Written.DONE);
        store().forget(SITE);

        assertThat(store().all(SITE)).isEmpty();
        assertThat(store().find(SiteKey.of("bank"), "elements", "a")).contains(other);
    }

    @Test
    void letsExactlyOneOfManyEditorsWin() throws Exception {
        store().insert(draft("a", 1, "A", false));

        List<Written> answers = atOnce(editor -> store().update(draft("a", 2, "By " + editor, false), 1));

        assertThat(answers).containsOnlyOnce(Written.DONE);
        assertThat(answers).filteredOn(Written.OUTDATED::equals).hasSize(answers.size() - 1);
    }

    @Test
    void letsExactlyOneOfManyNewDraftsHaveTheName() throws Exception {
        List<Written> answers = atOnce(editor -> store().insert(draft("new-" + editor, 1, "Same", false)));

        assertThat(answers).containsOnlyOnce(Written.DONE);
        assertThat(store().all(SITE)).hasSize(1);
    }

    @FunctionalInterface
    private interface Edit {
        Written by(int editor);
    }

    private static List<Written> atOnce(Edit edit) throws Exception {
        try (ExecutorService editors = Executors.newFixedThreadPool(6)) {
            List<Callable<Written>> edits = IntStream.range(0, 12)
                    .mapToObj(editor -> (Callable<Written>) () -> edit.by(editor))
                    .toList();
            List<Future<Written>> answers = editors.invokeAll(edits);
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private static StoredDraft draft(String id, long version, String name, boolean isRemoved) {
        return new StoredDraft(SITE, "elements", id, version, name, "{\"id\":\"" + id + "\"}", isRemoved, "ana", NOW);
    }
}
