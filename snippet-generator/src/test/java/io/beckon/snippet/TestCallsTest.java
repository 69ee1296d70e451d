package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestCallsTest {
    private static final Expression TITLE = new Expression.Function(AgentFunction.TITLE);

    private final TestCalls tests = new TestCalls(new ValueCalls(new Elements(ExampleSites.everything())));

    @ParameterizedTest
    @CsvSource({
        "*/p-*, CONTAINS, /p-",
        "/p*, STARTS_WITH, /p",
        "*p, WILDCARD, *p",
        "a?c*, WILDCARD, a?c*",
        "p, WILDCARD, p"
    })
    void writesSimpleWildcardsAsWhatTheySay(String pattern, AgentFunction function, String text) {
        Expression test = tests.test(Tag.of("t", Field.TITLE, TextMode.WILDCARD, pattern));

        assertThat(test).isEqualTo(call(function, TITLE, new Expression.Text(text), new Expression.Flag(false)));
    }

    @Test
    void bindsOrTighterThanStandingSideBySide() {
        Expression test = PhraseCalls.test(TITLE, "red OR \"dark green\" tent -used", false);

        assertThat(test)
                .isEqualTo(call(
                        AgentFunction.ALL_OF,
                        new Expression.Sequence(List.of(
                                call(
                                        AgentFunction.ANY_OF,
                                        new Expression.Sequence(List.of(words("red"), words("dark green")))),
                                words("tent"),
                                call(AgentFunction.NOT, words("used"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "\"\"", "OR", "OR a", "a OR", "a OR OR b", "a OR -b", "-a OR b", "a \"b"})
    void refusesPhrasesThatAskForNothing(String phrase) {
        assertThat(PhraseCalls.fault(phrase)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "a OR b", "a \"OR\" b", "a - b", "\"a b\" OR c d", "t-shirt"})
    void letsPhrasesThrough(String phrase) {
        assertThat(PhraseCalls.fault(phrase)).isEmpty();
    }

    private static Expression words(String words) {
        return call(AgentFunction.CONTAINS_WORDS, TITLE, new Expression.Text(words), new Expression.Flag(false));
    }
}
