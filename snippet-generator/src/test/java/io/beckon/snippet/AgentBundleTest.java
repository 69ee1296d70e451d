package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.snippet.CompiledAgents.Modules;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentBundleTest {
    private static final int KIB = 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\beval\\b",
                "\\bFunction\\(",
                "innerHTML|outerHTML|insertAdjacentHTML",
                "document\\.write",
                "set(?:Timeout|Interval)\\([\"']",
                "\"style\"|cssText|javascript:",
                "<\\/?script",
                "\\bconsole\\.",
            })
    void hasNothingThatAStrictPagePolicyForbids(String pattern) {
        assertThat(CompiledAgents.text(CompiledAgents.everything(Modules.ENGAGEMENT)))
                .doesNotContainPattern(Pattern.compile(pattern));
        assertThat(CompiledAgents.text(CompiledAgents.shop())).doesNotContainPattern(Pattern.compile(pattern));
    }

    @Test
    void isPlainAsciiInOneStatementThatCatchesEverything() {
        String script = CompiledAgents.text(CompiledAgents.shop());

        assertThat(script)
                .matches("[\\n -~]+")
                .startsWith("(()=>{\"use strict\";try{")
                .endsWith("}catch{}})();\n");
    }

    @Test
    void leavesOutWhatTheSiteDoesNotUse() {
        String monitoring = CompiledAgents.text(CompiledAgents.everything(Modules.MONITORING));

        assertThat(CompiledAgents.text(CompiledAgents.everything(Modules.ENGAGEMENT)))
                .contains("beckon-invitation", "/stream", "\"Engagement\"");
        assertThat(monitoring).contains("keydown").doesNotContain("beckon-invitation", "/stream", "Engagement");
    }

    @Test
    void staysWithinItsBudgets() {
        int monitoring = CompiledAgents.everything(Modules.MONITORING).brotli().length;
        int notification = CompiledAgents.everything(Modules.NOTIFICATION).brotli().length;
        int engagement = CompiledAgents.everything(Modules.ENGAGEMENT).brotli().length;
        int shopMonitoring = CompiledAgents.of("shop", ExampleShop.site(), Modules.MONITORING)
                .brotli()
                .length;

        assertThat(monitoring).isLessThanOrEqualTo(4 * KIB);
        assertThat(notification - monitoring).isLessThanOrEqualTo(3 * KIB / 2);
        assertThat(engagement - notification).isLessThanOrEqualTo(7 * KIB);
        assertThat(shopMonitoring).isLessThanOrEqualTo(4 * KIB);
    }
}
