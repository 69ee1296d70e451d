package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "red shoes           | New SHOES in red      | true",
                "red shoes           | red shoe              | false",
                "\"red shoes\"       | big red  shoes!       | true",
                "\"red shoes\"       | red big shoes         | false",
                "shoes -red          | blue shoes            | true",
                "shoes -red          | Red shoes             | false",
                "shoes -\"red sale\" | shoes red, sale       | false",
                "shoes OR boots      | winter boots          | true",
                "red shoes OR boots  | red boots             | true",
                "red shoes OR boots  | blue boots            | false",
                "e-mail              | our e-mail address    | true",
                "e-mail              | e big mail            | false",
                "shoes & boots       | boots, shoes          | true",
                "shoes or boots      | shoes boots           | false",
                "-sale               | anything              | true",
                "été                 | L'ÉTÉ arrive          | true",
            })
    void matchesLikeASearchEngine(String phrase, String text, boolean expected) {
        TextCheck check = PhraseParser.parse(phrase, false);

        assertThat(check.passes(new Subject(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"open", "OR shoes", "shoes OR", "shoes OR OR boots", "shoes OR -boots", "-red OR shoes", "& !"
            })
    void refusesWhatIsNoPhrase(String phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseParser.parse(phrase, false))
                .withMessageStartingWith("Expected ")
                .withMessageContaining(phrase);
    }
}
