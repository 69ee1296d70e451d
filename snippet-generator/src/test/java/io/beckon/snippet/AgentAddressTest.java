package io.beckon.snippet;

import static io.beckon.snippet.AgentPage.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://shop.example/agent/all.js, https://shop.example",
        "https://shop.example/agent/all/abc.js, https://shop.example",
        "https://shop.example/agent/beckon/agent/all.js, https://shop.example/agent/beckon",
        "https://shop.example/agent/all/agent/all/abc.js, https://shop.example/agent/all",
        "https://shop.example/scripts/all.js, " + CompiledAgents.RUNTIME,
    })
    void isThatOfTheRuntimeWhichTheScriptComesFrom(String script, String runtime) {
        try (AgentPage page = AgentPage.load("document.currentScript = new HTMLScriptElement('" + script + "')")) {
            page.pass(MOMENT);

            assertThat(page.batch().url()).isEqualTo(runtime + "/sites/all/events");
        }
    }
}
