package io.beckon.benchmarks.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartsTest {
    @Test
    void takesTheTimeInTheMiddle() {
        assertThat(Starts.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Starts.median(List.of(4.0, 1.0, 9.0, 2.0))).isEqualTo(4.0);
    }

    @Test
    void letsEveryScriptBeTheFirstOfARound() {
        List<String> scripts = List.of("a", "b", "c");

        assertThat(Starts.turn(scripts, 0)).containsExactly("a", "b", "c");
        assertThat(Starts.turn(scripts, 1)).containsExactly("b", "c", "a");
        assertThat(Starts.turn(scripts, 3)).isEqualTo(scripts);
    }
}
