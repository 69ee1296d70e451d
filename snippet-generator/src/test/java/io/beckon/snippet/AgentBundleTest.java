package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
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
        Pattern forbidden = Pattern.compile(pattern);

        assertThat(CompiledAgents.text(CompiledAgents.everything(Modules.NOTIFICATION)))
                .doesNotContainPattern(forbidden);
        assertThat(CompiledAgents.text(CompiledAgents.shop())).doesNotContainPattern(forbidden);
        assertThat(CompiledAgents.text(EngagementUi.bundle())).doesNotContainPattern(forbidden);
    }

    @Test
    void isPlainAsciiInOneBlockThatCatchesEverything() {
        String script = CompiledAgents.text(CompiledAgents.shop());

        assertThat(script)
                .matches("[\\n -~]+")
                .startsWith("\"use strict\";try{let ")
                .endsWith("}catch{}\n");
    }

    @Test
    void leavesOutWhatTheSiteDoesNotUse() {
        String monitoring = CompiledAgents.text(CompiledAgents.everything(Modules.MONITORING));

        assertThat(CompiledAgents.text(CompiledAgents.everything(Modules.NOTIFICATION)))
                .contains("/stream", "\"Engagement\"")
                .doesNotContain("beckon-invitation");
        assertThat(monitoring).contains("keydown").doesNotContain("beckon-invitation", "/stream", "Engagement");
    }

    @Test
    void staysWithinItsBudgets() {
        int core = bytes("core", ExampleSites.with(ExampleSites.everything()), Modules.MONITORING);
        int triggers = bytes("triggers", ExampleSites.triggers(), Modules.MONITORING);
        int notification = bytes("triggers", ExampleSites.triggers(), Modules.NOTIFICATION);
        int engagement = EngagementUi.bundle().brotli().length;
        int shop = bytes("shop", ExampleShop.site(), Modules.MONITORING);

        assertThat(core).isLessThanOrEqualTo(3_238);
        assertThat(triggers).isLessThanOrEqualTo(4_324);
        assertThat(shop).isLessThanOrEqualTo(146 * KIB / 32);
        assertThat(notification - triggers).isLessThanOrEqualTo(3 * KIB / 2);
        assertThat(engagement).isLessThanOrEqualTo(7 * KIB);
    }

    private static int bytes(String name, Site site, Modules modules) {
        return CompiledAgents.of(name, site, modules).brotli().length;
    }
}
