package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.templates.SentencePattern.Form;
import io.beckon.templates.SentencePattern.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencePatternTest {

    @Test
    void consistsOfWordsArgumentsAndWordsThatDependOnAFlag() {
        assertThat(SentencePattern.parse("{first} and {then:name} does not follow{restart?, again and again}")
                        .pieces())
                .containsExactly(
                        new Piece.Argument("first", Form.PLAIN),
                        new Piece.Words(" and "),
                        new Piece.Argument("then", Form.NAME),
                        new Piece.Words(" does not follow"),
                        new Piece.WhenSet("restart", ", again and again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "a } b", "{Filter}", "{filter:loud}", "{filter?}", "{filter:times?a}"})
    void refusesWhatIsNoSentence(String text) {
        assertThatThrownBy(() -> SentencePattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected ");
    }
}
