package io.beckon.benchmarks.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartsTest {
    @Test
    void letsEveryScriptBeTheFirstOfARound() {
        List<String> scripts = List.of("a", "b", "c");

        assertThat(Starts.turn(scripts, 0)).containsExactly("a", "b", "c");
        assertThat(Starts.turn(scripts, 1)).containsExactly("b", "c", "a");
        assertThat(Starts.turn(scripts, 3)).isEqualTo(scripts);
    }
}
