package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesPeersTest {
    static Stream<Contender> peers() {
        return Contender.all().stream().filter(contender -> !(contender instanceof OwnContender));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void findWhatTheAutomataFind(Contender peer) {
        Scene scene = Scene.of(200, 20, Wording.CATEGORIES);

        Matches matches = scene.matchesOf(peer);

        assertThat(matches.digest())
                .isEqualTo(scene.matchesOf(OwnContender.SPARSE).digest());
    }
}
