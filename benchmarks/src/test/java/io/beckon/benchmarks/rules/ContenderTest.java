package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContenderTest {
    @ParameterizedTest
    @EnumSource
    void findsWhatTheOthersFind(Contender contender) {
        agrees(contender, 20, 1_000);
    }

    @ParameterizedTest
    @MethodSource
    void findsWhatTheOthersFindWithManyRules(Contender contender) {
        agrees(contender, 200, 100);
    }

    private static Stream<Contender> findsWhatTheOthersFindWithManyRules() {
        return Stream.of(Contender.values()).filter(contender -> contender.canHold(200));
    }

    private static void agrees(Contender contender, int rules, int visits) {
        Scene scene = Scene.of(visits, rules);

        Matches matches = scene.matchesOf(contender);

        assertThat(matches.count()).isGreaterThan(visits / 2);
        assertThat(matches.digest()).isEqualTo(scene.matchesOf(Contender.SPARSE).digest());
    }
}
