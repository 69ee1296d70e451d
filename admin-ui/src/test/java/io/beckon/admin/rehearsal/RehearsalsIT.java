package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Role;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Several rehearsals at once. */
class RehearsalsIT extends HistoryScreenTest {
    private static final RehearsalOrder EVER = new RehearsalOrder(SHOP, Period.Preset.EVER, null);

    @Autowired
    private Rehearsals rehearsals;

    @Test
    void letsTheNewestRehearsalOfAUserStopTheOneBefore() {
        tell("a", null);
        RehearsalWatch[] first = new RehearsalWatch[1];
        first[0] = new RehearsalWatch(_ -> {
            RehearsalOutcome second = rehearsals.rehearse(EVER, new RehearsalWatch(_ -> {}));
            assertThat(second).isInstanceOf(RehearsalOutcome.Rehearsed.class);
        });

        assertThat(rehearsals.rehearse(EVER, first[0])).isEqualTo(new RehearsalOutcome.Stopped());
    }

    @Test
    void letsAThirdOneWaitWhileTwoRun() throws Exception {
        tell("a", null);
        HISTORY.freeze();
        CountDownLatch begun = new CountDownLatch(2);
        List<CompletableFuture<RehearsalOutcome>> two = Stream.of("bea", "cem")
                .map(user -> CompletableFuture.supplyAsync(() -> rehearse(user, begun)))
                .toList();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        List<RehearsalProgress.Stage> reached = new ArrayList<>();
        RehearsalWatch[] third = new RehearsalWatch[1];
        third[0] = new RehearsalWatch(progress -> {
            reached.add(progress.stage());
            third[0].stop();
        });
        assertThat(rehearsals.rehearse(EVER, third[0])).isEqualTo(new RehearsalOutcome.Stopped());
        assertThat(reached).containsExactly(RehearsalProgress.Stage.WAITING);

        HISTORY.thaw();
        assertThat(two)
                .allSatisfy(one ->
                        assertThat(one.get(30, TimeUnit.SECONDS)).isInstanceOf(RehearsalOutcome.Rehearsed.class));
        assertThat(rehearsals.rehearse(EVER, new RehearsalWatch(_ -> {})))
                .isInstanceOf(RehearsalOutcome.Rehearsed.class);
    }

    private RehearsalOutcome rehearse(String user, CountDownLatch begun) {
        try {
            signIn(user, Role.ANALYST);
            return rehearsals.rehearse(EVER, new RehearsalWatch(_ -> begun.countDown()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
