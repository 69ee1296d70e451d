package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnContenderTest {
    @ParameterizedTest
    @EnumSource
    void findsWhatTheOthersFind(OwnContender contender) {
        agrees(contender, Scene.of(1_000, 20, Wording.CATEGORIES));
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatTheOthersFindWithManyRules(OwnContender contender, Wording wording) {
        agrees(contender, Scene.of(100, 200, wording));
    }

    private static Stream<Arguments> findsWhatTheOthersFindWithManyRules() {
        return Stream.of(OwnContender.values())
                .filter(contender -> contender.canHold(200))
                .flatMap(contender -> Stream.of(Wording.values()).map(wording -> Arguments.of(contender, wording)));
    }

    /** What a visit may remember is bounded, and so is what rules may be measured with. */
    @ParameterizedTest
    @EnumSource
    void holdsTenThousandRules(Wording wording) {
        Scene scene = Scene.of(10, 10_000, wording);

        assertThat(scene.matchesOf(OwnContender.LIVE).digest())
                .isEqualTo(scene.matchesOf(OwnContender.SPARSE).digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void givesAnEventAsMuchToDoHoweverManyRulesThereAre(int rules) {
        RulesPerEvent ofHundred = Scene.of(1_000, 100, Wording.NAMES).rulesPerEvent();

        RulesPerEvent ofMany = Scene.of(1_000, rules, Wording.NAMES).rulesPerEvent();

        assertThat(ofHundred.interested()).isBetween(2.0, 4.0);
        assertThat(ofHundred.fired()).isBetween(0.2, 0.4);
        assertThat(ofMany.interested()).isCloseTo(ofHundred.interested(), withinPercentage(10));
        assertThat(ofMany.fired()).isCloseTo(ofHundred.fired(), withinPercentage(20));
    }

    private static void agrees(Contender contender, Scene scene) {
        Matches matches = scene.matchesOf(contender);

        assertThat(matches.count()).isGreaterThan(scene.workload().visitCount() / 2);
        assertThat(matches.digest())
                .isEqualTo(scene.matchesOf(OwnContender.SPARSE).digest());
    }
}
