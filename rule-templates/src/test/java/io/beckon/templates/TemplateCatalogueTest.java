package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.published.TypedRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateCatalogueTest {
    private static final TemplateCatalogue CATALOGUE = TemplateCatalogue.onClassPath();
    private static final RuleCompiler COMPILER = new RuleCompiler(CATALOGUE);

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    @Test
    void holdsTheSixTemplatesAndWhatWasDroppedIn() {
        assertThat(CATALOGUE.templates())
                .extracting(RuleTemplate::name)
                .containsExactly("absence", "counter", "repeatedly", "search", "sequence", "set", "singleton");
    }

    @Test
    void findsNothingUnderAnotherName() {
        assertThat(CATALOGUE.find("../counter")).isEmpty();
    }

    static Stream<RuleTemplate> templates() {
        return CATALOGUE.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void rendersItsExampleToTheExpectedPattern(RuleTemplate template) {
        var rule = ExampleRules.fromTemplate(template.name(), template.example());

        RuleCompilation compilation = COMPILER.compile(ExampleRules.shop(rule));

        assertThat(compilation)
                .isEqualTo(new RuleCompilation.Compiled(List.of(new TypedRule(rule.id(), template.expected()))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void explainsEveryParameter(RuleTemplate template) {
        assertThat(template.help()).endsWith(".");
        assertThat(template.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.help()).endsWith(".");
            assertThat(template.source()).contains(parameter.name());
        });
        assertThat(template.example().keySet())
                .isSubsetOf(template.parameters().stream().map(Parameter::name).toList());
    }
}
