package io.beckon.benchmarks.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MinifierTest {
    @Test
    void makesAScriptSmallAndKeepsTheNamesOfProperties() {
        String source = "(window => { const longName = window.kept; window.other = longName + longName; })(window);";

        String small = Minifier.minify(source);

        assertThat(small)
                .hasSizeLessThan(source.length())
                .contains("kept", "other")
                .doesNotContain("longName");
    }

    @Test
    void refusesWhatIsNoScript() {
        assertThatIllegalStateException().isThrownBy(() -> Minifier.minify("const"));
    }
}
