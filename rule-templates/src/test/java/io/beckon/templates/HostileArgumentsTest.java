package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** An argument is data: it comes out of template, script and JSON as it went in, and nothing else happens. */
class HostileArgumentsTest {
    private static final RuleCompiler COMPILER = new RuleCompiler(TemplateCatalogue.onClassPath());

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "'",
                "\"",
                "`",
                "\\",
                "\\\"",
                "\\u0022",
                "')",
                "\"))",
                "\"); for(;;){}; when(event(\"",
                "'); while(true){} ('",
                "${7*7}",
                "#{7*7}",
                "${.data_model}",
                "<#assign x=1>",
                "<#include '/etc/passwd'>",
                "[=7*7]",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "</script>",
                "<!--",
                "]]>",
                "&quot;",
                "a\nb",
                "a\rb",
                "a\tb",
                "\u0000x",
                "x\u2028",
                "x\u2029",
                "x\u0085",
                "\ufeffx",
                "\u202e",
                "日本語",
                "😀",
                "T(java.lang.Runtime)",
                "%{#a=1}",
                "${jndi:ldap://localhost/a}",
                "`${1}`",
                "//",
                "/*",
                "*/",
                "\u007f");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areTextsAndNothingElse(String text) {
        Rule rule = ExampleRules.fromTemplate("search", search(List.of(text, "plain")));

        assertThat(COMPILER.compile(ExampleRules.shop(rule)))
                .isEqualTo(new RuleCompilation.Compiled(List.of(new TypedRule(
                        rule.id(),
                        new Pattern.Search(
                                Filter.ANY, Field.TITLE, List.of(text, "plain"), Pattern.Search.Mode.CONTAINS)))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areOperandsAndNothingElse(String text) {
        Filter filter =
                Filter.event("A").where(new Condition.Compare(Field.TITLE, Operator.IN, List.of(text, "b"), true));
        Rule rule = ExampleRules.fromTemplate("singleton", Map.of("filter", Json.MAPPER.valueToTree(filter)));

        assertThat(COMPILER.compile(ExampleRules.shop(rule)))
                .isEqualTo(
                        new RuleCompilation.Compiled(List.of(new TypedRule(rule.id(), new Pattern.Singleton(filter)))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staySafeWhereTheScriptIsShown(String text) {
        assertThat(COMPILER.script(ExampleRules.fromTemplate("search", search(List.of(text)))))
                .isInstanceOfSatisfying(
                        RuleScript.Written.class,
                        written -> assertThat(written.text()).matches("[ -~]*").doesNotContain("<", "${", "`"));
    }

    @Test
    void mayBeAsManyAndAsLongAsTheBoundsAllow() {
        List<String> texts = IntStream.range(0, 1000)
                .mapToObj(i -> "\u2028".repeat(196) + "x" + String.format("%03d", i))
                .toList();

        RuleCompilation compilation =
                COMPILER.compile(ExampleRules.shop(ExampleRules.fromTemplate("search", search(texts))));

        assertThat(compilation).isInstanceOf(RuleCompilation.Compiled.class);
    }

    @Test
    void areRefusedWhenTheyNestTooDeep() {
        for (int levels : new int[] {Condition.DEEPEST + 1, 26}) {
            assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(nested(levels)))))
                    .contains("Expected conditions nested at most " + Condition.DEEPEST + " deep");
        }
    }

    @Test
    void mayNestAsDeepAsTheEngineTakesThem() {
        assertThat(COMPILER.compile(ExampleRules.shop(nested(Condition.DEEPEST))))
                .isInstanceOf(RuleCompilation.Compiled.class);
    }

    private static Rule nested(int levels) {
        String deep = "{\"is\":\"all\",\"conditions\":[".repeat(levels - 1)
                + "{\"is\":\"in-category\",\"category\":\"help\"}" + "]}".repeat(levels - 1);
        return ExampleRules.fromTemplate("singleton", "{\"filter\":{\"where\":" + deep + "}}");
    }

    private static Map<String, JsonNode> search(List<String> texts) {
        return Map.of(
                "filter", Json.MAPPER.createObjectNode(),
                "field", Json.MAPPER.valueToTree("title"),
                "texts", Json.MAPPER.valueToTree(texts));
    }
}
