package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectTest {
    private static final String SIGNS_64 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "_", SIGNS_64})
    void takesWords(String word) {
        assertThatCode(() -> Expect.word("an id", word)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SIGNS_64 + "a", "a b", "a.b", "/", ":", "@", "[", "`", "{", "ä", "\u0661"})
    void refusesWhatIsNoWord(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expect.word("an id", text))
                .withMessageStartingWith("Expected an id of the form [A-Za-z0-9_-]{1,64}, but got '");
    }
}
