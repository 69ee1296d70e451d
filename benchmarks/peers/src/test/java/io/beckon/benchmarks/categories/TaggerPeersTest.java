package io.beckon.benchmarks.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaggerPeersTest {
    static Stream<TaggerContender> peers() {
        return TaggerContender.all().stream().filter(contender -> !(contender instanceof OwnTagger));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void findWhatTheLoopFinds(TaggerContender peer) {
        PageWorkload workload = PageWorkload.of(1_000);

        String found = workload.digestOf(peer.prepare(workload.tags()));

        assertThat(found).isEqualTo(workload.digestOf(OwnTagger.LOOP.prepare(workload.tags())));
    }
}
