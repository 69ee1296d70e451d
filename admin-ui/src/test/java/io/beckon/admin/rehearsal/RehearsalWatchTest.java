package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.admin.rehearsal.RecordedShop.Remembered;
import io.beckon.admin.rehearsal.RecordedShop.Wanted;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever stops a rehearsal does not wait for the rest of it. */
class RehearsalWatchTest {
    private static final Filter VIEW = Filter.event("ProductViewed");

    @Test
    void endsAtTheNextEventWhenItIsStopped() {
        List<Remembered> visits = RecordedShop.visits(20, 5);
        List<RehearsalProgress> told = new ArrayList<>();
        RehearsalWatch[] watch = new RehearsalWatch[1];
        watch[0] = new RehearsalWatch(progress -> {
            told.add(progress);
            if (progress.percent() >= 10) {
                watch[0].stop();
            }
        });

        expectStopped(visits, watch[0]);

        assertThat(told.getLast().percent()).isBetween(10, 12);
    }

    @Test
    void endsAlsoAfterTheLastEventWhenItIsStopped() {
        List<Remembered> visits = RecordedShop.visits(2, 5);
        int events = visits.stream().mapToInt(told -> told.events().size()).sum();
        RehearsalWatch[] watch = new RehearsalWatch[1];
        watch[0] = new RehearsalWatch(progress -> {
            if (progress.done() == events - 1) {
                watch[0].stop();
            }
        });

        expectStopped(visits, watch[0]);
    }

    private static void expectStopped(List<Remembered> visits, RehearsalWatch watch) {
        assertThatThrownBy(() -> RecordedShop.compare(
                        visits,
                        watch,
                        RecordedShop.version(1, Wanted.once("any", new Pattern.Singleton(VIEW))),
                        null,
                        _ -> Optional.empty()))
                .isInstanceOf(RehearsalStopped.class);
    }
}
