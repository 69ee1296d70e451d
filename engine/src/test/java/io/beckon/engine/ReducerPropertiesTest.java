package io.beckon.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.wire.StreamEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for any course of a visitor's visits, however odd. */
class ReducerPropertiesTest {
    private static final int TRIES = 500;
    private static final int NOWHERE = -1;

    @Property(tries = TRIES / 5)
    void givesTheSameStatesAndEffectsOnAFreshMachine(@ForAll("walks") List<Walk.Move> moves) {
        Walk walk = Walk.of(moves);

        Course once = Course.of(walk.inputs, NOWHERE, Walk.PACKAGES);
        Course twice = Course.of(walk.inputs, NOWHERE, Walk.packages());

        assertThat(twice.effects).isEqualTo(once.effects);
        assertThat(twice.states).isDeepEqualTo(once.states);
    }

    @Property(tries = TRIES)
    void losesNothingWhenItsStateIsWrittenAndReadAnywhere(
            @ForAll("walks") List<Walk.Move> moves, @ForAll @IntRange(max = 60) int where) {
        Walk walk = Walk.of(moves);

        Course plain = Course.of(walk.inputs, NOWHERE, Walk.PACKAGES);
        Course copied = Course.of(walk.inputs, where, Walk.PACKAGES);

        assertThat(copied.effects).isEqualTo(plain.effects);
        assertThat(copied.states).isDeepEqualTo(plain.states);
    }

    @Property(tries = TRIES)
    void leavesOutWhatOnlyHistoryTellsWhenNobodyKeepsIt(@ForAll("walks") List<Walk.Move> moves) {
        Walk walk = Walk.of(moves);

        Course whole = Course.of(walk.inputs, NOWHERE, Walk.PACKAGES);
        Course bare = Course.of(walk.inputs, NOWHERE, VisitorReducer.withoutHistory(Walk.PACKAGES));

        assertThat(bare.effects)
                .isEqualTo(whole.effects.stream()
                        .filter(effect ->
                                !(effect instanceof Effect.EventRecorded || effect instanceof Effect.VisitRecorded))
                        .toList());
        assertThat(bare.states).isDeepEqualTo(whole.states);
    }

    @Property(tries = TRIES)
    void takesABatchThatIsSentTwiceOnce(@ForAll("walks") List<Walk.Move> moves) {
        Visitor visitor = Visitor.of(SiteOf.KEY, Walk.VISITOR);
        VisitorReducer reducer = new VisitorReducer(Walk.PACKAGES);

        for (Input input : Walk.of(moves).inputs) {
            reducer.apply(visitor, input);
            if (input instanceof Input.Batch) {
                byte[] before = visitor.encode();
                List<Effect> again = reducer.apply(visitor, input);

                assertThat(again)
                        .allSatisfy(effect -> assertThat(effect)
                                .isInstanceOfSatisfying(
                                        Effect.EventRefused.class,
                                        refused -> assertThat(refused.entry().reason())
                                                .isEqualTo("visit-ended")));
                assertThat(visitor.encode()).isEqualTo(before);
            }
        }
    }

    @Property(tries = TRIES)
    void keepsItsPromises(@ForAll("walks") List<Walk.Move> moves) {
        Course course = Course.of(Walk.of(moves).inputs, NOWHERE, Walk.PACKAGES);

        course.eventsAreNumberedWithoutGaps();
        course.everyFiringIsDecidedOnce();
        course.oneEngagementIsOpenAtMost();
        course.capsAreKept();
        course.everySlotIsGivenBackOnce();
        course.statesAreSmall();

        Statistics.label("offers")
                .collect(course.offered().count() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        Statistics.label("second offers")
                .collect(course.offered().count() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<List<Walk.Move>> walks() {
        return Walk.any();
    }

    /** What a walk led to, input by input. */
    private static final class Course {
        private final List<Effect> effects = new ArrayList<>();
        private final List<byte[]> stateList = new ArrayList<>();
        private byte[][] states = {};

        /** Follows the inputs; the state is written and read before the input at this place. */
        static Course of(List<Input> inputs, int copyBefore, Packages packages) {
            return of(inputs, copyBefore, new VisitorReducer(packages));
        }

        static Course of(List<Input> inputs, int copyBefore, VisitorReducer reducer) {
            Course course = new Course();
            Visitor visitor = Visitor.of(SiteOf.KEY, Walk.VISITOR);
            for (int i = 0; i < inputs.size(); i++) {
                if (i == copyBefore) {
                    visitor = Visitor.decode(visitor.encode());
                }
                course.effects.addAll(reducer.apply(visitor, inputs.get(i)));
                course.stateList.add(visitor.encode());
            }
            course.states = course.stateList.toArray(byte[][]::new);
            return course;
        }

        void eventsAreNumberedWithoutGaps() {
            Map<VisitId, Integer> next = new HashMap<>();
            all(Effect.EventRecorded.class)
                    .forEach(event ->
                            assertThat(event.ordinal()).isEqualTo(next.merge(event.visit(), 1, Integer::sum) - 1));
        }

        void everyFiringIsDecidedOnce() {
            Stream<List<Object>> firings = all(Effect.DecisionRecorded.class)
                    .map(decided -> List.of(
                            decided.visit(),
                            decided.entry().rule(),
                            decided.entry().firedBy()));
            assertThat(firings.toList()).doesNotHaveDuplicates();
            assertThat(decisions().map(DecisionEntry::id).toList()).doesNotHaveDuplicates();
        }

        void oneEngagementIsOpenAtMost() {
            Map<VisitId, String> open = new HashMap<>();
            all(Effect.EngagementRecorded.class).forEach(recorded -> {
                EngagementEntry entry = recorded.entry();
                assertThat(open.getOrDefault(recorded.visit(), entry.id())).isEqualTo(entry.id());
                if (entry.status().equals("closed")) {
                    assertThat(entry.disposition()).isNotNull();
                    open.remove(recorded.visit());
                } else {
                    open.put(recorded.visit(), entry.id());
                }
            });
            assertThat(open).isEmpty();
        }

        void capsAreKept() {
            assertThat(offered().count()).isLessThanOrEqualTo(6);
            assertThat(most(offered(), Effect.DecisionRecorded::visit)).isLessThanOrEqualTo(3);
            assertThat(most(offered(), Course::day)).isLessThanOrEqualTo(4);
            assertThat(most(offered().filter(made -> made.entry().rule().id().equals("call")), Course::day))
                    .isLessThanOrEqualTo(2);
            Stream<Effect.Pushed> invitations =
                    all(Effect.Pushed.class).filter(pushed -> pushed.event() instanceof StreamEvent.Invite);
            assertThat(most(invitations, pushed -> List.of(pushed.visit(), String.valueOf(pushed.page()))))
                    .isLessThanOrEqualTo(2);
        }

        void everySlotIsGivenBackOnce() {
            assertThat(all(Effect.SlotReleased.class)
                            .map(Effect.SlotReleased::engagement)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(all(Effect.SlotRequested.class)
                            .map(Effect.SlotRequested::engagement)
                            .toList());
        }

        void statesAreSmall() {
            assertThat(stateList).allSatisfy(state -> assertThat(state.length).isLessThan(4096));
        }

        Stream<Effect.DecisionRecorded> offered() {
            return all(Effect.DecisionRecorded.class)
                    .filter(decided -> decided.entry().outcome() == DecisionOutcome.OFFERED);
        }

        private Stream<DecisionEntry> decisions() {
            return all(Effect.DecisionRecorded.class).map(Effect.DecisionRecorded::entry);
        }

        private <T extends Effect> Stream<T> all(Class<T> kind) {
            return effects.stream().filter(kind::isInstance).map(kind::cast);
        }

        private static LocalDate day(Effect.DecisionRecorded decided) {
            return Instant.ofEpochMilli(decided.entry().decidedAt())
                    .atZone(SiteOf.ZONE)
                    .toLocalDate();
        }

        private static <T, K> long most(Stream<T> things, Function<T, K> key) {
            return things.collect(groupingBy(key, counting())).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        }
    }
}
