package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgentCompilerTest {

    @Test
    void makesTheSameBytesOfTheDeclarationsThatAreNeededAsOfAll() {
        Map<String, String> modules = AgentSources.reachable(
                AgentSources.ENTRY,
                DataModules.of(ExampleSites.everything(), CompiledAgents.VERSION, CompiledAgents.RUNTIME));

        String all = AgentCompiler.compile(BrowserDeclarations.all(), AgentSources.ENTRY, modules);

        assertThat(AgentCompiler.compile(AgentSources.ENTRY, modules)).isEqualTo(all);
        assertThat(InvitationPreview.compile()).isEqualTo(InvitationPreview.compile(BrowserDeclarations.all()));
        assertThat(EngagementUi.compile()).isEqualTo(EngagementUi.compile(BrowserDeclarations.all()));
    }

    @Test
    void refusesADoubtfulAgentAndSaysEverythingThatIsWrong() {
        String source = """
                /** @param {number} n */
                const twice = (n) => 2 * n;
                window['use'](twice('text'));
                /** @type {!WireBatch} */
                const batch = {tab: 't1'};
                window['use'](batch.tab);
                window['use'](() => { const unused = 1; });
                window['use'](window.document.noSuchProperty);
                """;

        assertThatThrownBy(() -> AgentCompiler.compile(AgentSources.ENTRY, Map.of(AgentSources.ENTRY, source)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Expected a faultless agent, but:\n")
                .hasMessageContainingAll(
                        "JSC_TYPE_MISMATCH", "WireBatch", "variable unused is never read", "noSuchProperty");
    }
}
