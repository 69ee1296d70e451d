package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.published.TypedRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void holdsTheTenTemplatesAndWhatWasDroppedIn() {
        assertThat(CATALOGUE.templates())
                .extracting(RuleTemplate::name)
                .containsExactly(
                        "absence",
                        "counter",
                        "custom",
                        "dwell",
                        "hesitation",
                        "repeatedly",
                        "score",
                        "search",
                        "sequence",
                        "set",
                        "singleton");
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
        assertThat(template.words(Locale.ENGLISH).help()).endsWith(".");
        assertThat(template.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.help()).endsWith(".");
            assertThat(template.source()).contains(parameter.name());
        });
        assertThat(template.example().keySet())
                .isSubsetOf(template.parameters().stream().map(Parameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("ownTemplates")
    void speaksGermanAsCompletelyAsEnglish(RuleTemplate template) {
        TemplateWords english = template.words(Locale.UK);
        TemplateWords german = template.words(Locale.GERMANY);

        assertThat(german.title()).isNotEqualTo(english.title());
        assertThat(german.help()).isNotEqualTo(english.help()).endsWith(".");
        assertThat(german.sentence()).isNotNull();
        assertThat(german.sentence().parameters())
                .containsExactlyInAnyOrderElementsOf(english.sentence().parameters());
        assertThat(template.parameters()).allSatisfy(parameter -> {
            assertThat(german.parameters()).containsKey(parameter.name());
            assertThat(german.parameter(parameter).help()).endsWith(".");
            assertThat(german.parameter(parameter).options().keySet())
                    .isEqualTo(parameter.options().keySet());
            if (parameter.type() instanceof ParameterType.Choice(List<String> options)) {
                assertThat(parameter.options().keySet()).containsExactlyInAnyOrderElementsOf(options);
            }
        });
    }

    @Test
    void saysInEnglishWhatATemplateDoesNotTranslate() {
        RuleTemplate dropped = CATALOGUE.find("repeatedly").orElseThrow();

        assertThat(dropped.words(Locale.GERMANY)).isSameAs(dropped.words(Locale.ENGLISH));
    }

    @Test
    void refusesWordsAboutAParameterThatIsNotThere() {
        RuleTemplate counter = CATALOGUE.find("counter").orElseThrow();
        TemplateWords wrong =
                new TemplateWords("Zähler", "Zählt.", SentencePattern.parse("{filter} {often:times}"), Map.of());

        assertThatThrownBy(() -> new RuleTemplate(
                        "counter",
                        counter.words(),
                        Map.of("de", wrong),
                        counter.parameters(),
                        counter.example(),
                        counter.expected(),
                        counter.source()))
                .hasMessage("Expected words only about parameters of template counter, but got 'often'.");
    }

    static Stream<RuleTemplate> ownTemplates() {
        return templates().filter(template -> !template.name().equals("repeatedly"));
    }
}
