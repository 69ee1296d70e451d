package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.admin.rehearsal.RecordedShop.Remembered;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.history.EventEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Events come in the order of time, from pages of visits that overlap, and are not all held for that. */
class ReplayTest {
    private final List<RecordedEvent> heard = new ArrayList<>();

    @Test
    void tellsEveryEventOnceInTheOrderOfTime() {
        List<Remembered> visits = RecordedShop.visits(300, 5);

        Told told = play(RecordedShop.replay(visits), visits);

        assertThat(heard).isSortedAccordingTo(Comparator.comparingLong(RecordedEvent::serverTimestamp));
        assertThat(heard.stream().map(event -> event.visitId() + event.id()))
                .hasSize(
                        visits.stream().mapToInt(visit -> visit.events().size()).sum())
                .doesNotHaveDuplicates();
        assertThat(told.visits()).isEqualTo(300);
        assertThat(told.earliestMillis()).isEqualTo(RecordedShop.NOON);
    }

    @Test
    void holdsOnlyWhatGoesOnAtTheSameTime() {
        List<Remembered> visits = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            visits.add(visit("v" + i, RecordedShop.NOON + i * 10_000L, 3, 3));
        }
        Replay replay = RecordedShop.replay(visits);

        play(replay, visits);

        assertThat(heard).hasSize(6_000);
        assertThat(replay.most()).isLessThan(100);
    }

    @Test
    void leavesOutVisitsThatDoNotFitBesideOthers() {
        List<Remembered> visits = List.of(
                visit("small", RecordedShop.NOON, 1, 1),
                visit("large", RecordedShop.NOON + 1, 200, 200),
                visit("late", RecordedShop.NOON + 2, 2, 2));

        Told told = play(RecordedShop.replay(visits, 10_000), visits);

        assertThat(heard).extracting(event -> event.visitId().value()).containsExactly("small", "late", "late");
        assertThat(told.leftOut()).isEqualTo(1);
        assertThat(told.visits()).isEqualTo(2);
        assertThat(told.missing()).isZero();
    }

    @Test
    void countsWhatHistoryOwes() {
        List<Remembered> visits = List.of(
                visit("whole", RecordedShop.NOON, 3, 3),
                visit("holed", RecordedShop.NOON + 1, 2, 5),
                visit("silent", RecordedShop.NOON + 2, 0, 4),
                visit("growing", RecordedShop.NOON + 3, 4, 1));

        Told told = play(RecordedShop.replay(visits), visits);

        assertThat(told.missing()).isEqualTo(3 + 4);
        assertThat(told.silent()).isEqualTo(1);
        assertThat(told.visits()).isEqualTo(3);
    }

    @Test
    void leavesOutVisitsThatCameInBetween() {
        List<Remembered> visits = List.of(visit("a", RecordedShop.NOON, 1, 1), visit("b", RecordedShop.NOON + 1, 1, 1));
        Replay replay = new Replay(
                (_, line) -> {
                    RecordedShop.lines(visit("new", RecordedShop.NOON + 1, 2, 2), line);
                    RecordedShop.lines(visits.get(1), line);
                },
                RecordedShop.AT_ONCE,
                Replay.MOST_HELD_BYTES);

        Told told = play(replay, visits);

        assertThat(heard).extracting(event -> event.visitId().value()).containsExactly("b");
        assertThat(told.silent()).isEqualTo(1);
    }

    @Test
    void readsAPageAgainThatBrokeOff() {
        List<Remembered> visits = List.of(visit("a", RecordedShop.NOON, 2, 2), visit("b", RecordedShop.NOON + 1, 2, 2));
        AtomicInteger lines = new AtomicInteger();

        Told told = play(breakingOff(visits, () -> lines.incrementAndGet() == 4), visits);

        assertThat(heard.stream().map(event -> event.visitId() + " " + event.id()))
                .containsExactly("a t1.1", "b t1.1", "a t1.2", "b t1.2");
        assertThat(told.visits()).isEqualTo(2);
        assertThat(told.missing()).isZero();
    }

    @Test
    void givesUpWhereEveryAttemptBreaksOff() {
        List<Remembered> visits = List.of(visit("a", RecordedShop.NOON, 2, 2));
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> play(breakingOff(visits, () -> attempts.incrementAndGet() > 0), visits))
                .isInstanceOf(RuntimeFailure.class)
                .hasMessage("a test's broken line");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void refusesLinesThatAreNoEvents() {
        List<Remembered> visits = List.of(visit("a", RecordedShop.NOON, 1, 1));
        Replay replay = new Replay((_, line) -> line.accept("no json"), RecordedShop.AT_ONCE, Replay.MOST_HELD_BYTES);

        assertThatThrownBy(() -> play(replay, visits))
                .isInstanceOf(RuntimeFailure.class)
                .hasMessageStartingWith("Expected recorded events, but got others: ");
    }

    private static Replay breakingOff(List<Remembered> visits, BooleanSupplier breaksOff) {
        return new Replay(
                (_, line) -> visits.forEach(visit -> RecordedShop.lines(visit, told -> {
                    if (breaksOff.getAsBoolean()) {
                        throw new RuntimeFailure(RuntimeFailure.Kind.UNFINISHED, "a test's broken line");
                    }
                    line.accept(told);
                })),
                RecordedShop.AT_ONCE,
                Replay.MOST_HELD_BYTES);
    }

    private Told play(Replay replay, List<Remembered> visits) {
        return replay.play(RecordedShop.recorded(visits).pages(), heard::add);
    }

    /** A visit of which history counts other events than it tells. */
    private static Remembered visit(String id, long start, int told, int counted) {
        List<EventEntry> events = new ArrayList<>();
        for (int i = 1; i <= told; i++) {
            events.add(RecordedShop.event("t1." + i, "ProductViewed", "p1", "cart", start + i * 1_000L));
        }
        return new Remembered(RecordedShop.told(id, "visitor-" + id, start, counted), events);
    }
}
