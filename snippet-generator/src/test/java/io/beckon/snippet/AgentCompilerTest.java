package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentCompilerTest {

    @Test
    void refusesADoubtfulAgentAndSaysEverythingThatIsWrong() {
        String source = """
                /** @param {number} n */
                const twice = (n) => 2 * n;
                window.alert(twice('text'));
                /** @type {!WireBatch} */
                const batch = {tab: 't1'};
                window.alert(batch.tab);
                window.alert(() => { const unused = 1; });
                window.alert(window.document.noSuchProperty);
                """;

        assertThatThrownBy(() -> AgentCompiler.compile(AgentSources.ENTRY, Map.of(AgentSources.ENTRY, source)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Expected a faultless agent, but:\n")
                .hasMessageContainingAll(
                        "JSC_TYPE_MISMATCH", "WireBatch", "variable unused is never read", "noSuchProperty");
    }
}
