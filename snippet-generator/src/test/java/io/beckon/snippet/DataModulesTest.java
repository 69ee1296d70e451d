package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DataModulesTest {
    private static final String HOSTILE =
            "\"'`\\</script><!--\u2028\u2029\n${7*7}*/</#if>//\u0000\ud800é\");alert(1);(\"";

    @Test
    void keepHostileTextsInsideTheirLiterals() {
        Site site = ExampleSites.with(ExampleSites.everything(), pushing(HOSTILE));

        Map<String, String> modules = DataModules.of(site, 1, CompiledAgents.RUNTIME);

        assertThat(modules.get("generated/events.js"))
                .contains("constant(" + JavaScriptText.literal(HOSTILE) + ")")
                .doesNotContain("alert(1);(\"");
        String script = AgentCompiler.compile(AgentSources.ENTRY, AgentSources.reachable(AgentSources.ENTRY, modules));
        assertThat(script).matches("[\\n -~]+").doesNotContain("</script").contains("alert(1)");
    }

    @Property
    void literalsSayTheirTextInPrintableCharacters(@ForAll String text) {
        String literal = JavaScriptText.literal(text);

        assertThat(literal).matches("\"[ -~&&[^\"'`<>]]*\"");
        assertThat(unescaped(literal.substring(1, literal.length() - 1))).isEqualTo(text);
    }

    private static BusinessEvent pushing(String text) {
        return new BusinessEvent(
                BusinessEventId.of("hostile"),
                "Hostile",
                List.of(),
                null,
                List.of(new Trigger.Timeout(1000)),
                null,
                List.of(EventValue.of("value", new ValueSource.Constant(text), List.of())));
    }

    private static String unescaped(String literal) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == '\\') {
                text.append((char) Integer.parseInt(literal, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(literal.charAt(i));
            }
        }
        return text.toString();
    }
}
