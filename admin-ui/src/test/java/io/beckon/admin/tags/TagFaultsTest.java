package io.beckon.admin.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.site.TextMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFaultsTest {
    private final TagFaults ofCategory = new TagFaults(BundleWords.ENGLISH, TagUse.CATEGORY);
    private final TagFaults ofPages = new TagFaults(BundleWords.ENGLISH, TagUse.EVENT_PAGES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "CONTAINS; ' ';        Please say what to look for.",
                "REGEX;    (cart;      RE2 refuses this expression: missing closing ): (cart",
                "REGEX;    a(?=b);     RE2 refuses this expression: invalid or unsupported Perl syntax: (?=",
                "REGEX;    '[ᲀ-ᲂ]';    'Without case, this expression names letters that RE2 cannot handle. Let case count, or split the range.'",
                "REGEX;    (a{99}){99}; 'This expression repeats too much. Please use smaller numbers in curly braces, or * or +.'",
                "PHRASE;   \"red tent; A quotation mark is not closed.",
                "PHRASE;   tent OR;    OR needs a word on both sides.",
                "PHRASE;   !;          Please write a word to search for.",
                "LESS;     dear;       'A number with a point, for example 250 or 2.5'",
                "AT_LEAST; '2,5';      'A number with a point, for example 250 or 2.5'"
            })
    void saysWhyATextIsRefused(TextMode mode, String text, String fault) {
        assertThat(ofCategory.ofText(mode, text, false)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'(a|b)*c', “*” repeats a group that has a choice or a repetition in it; that could slow down a browser.",
        "\\pL, “\\p” does not mean the same in every browser.",
        "a*b*c*d*, 'This leaves a browser too much to try. Please begin with ^, or use fewer repetitions (* + ?) and choices (|).'"
    })
    void isStricterWithWhatBrowsersRun(String expression, String fault) {
        assertThat(ofCategory.ofText(TextMode.REGEX, expression, false)).isEmpty();
        assertThat(ofPages.ofText(TextMode.REGEX, expression, false)).contains(fault);
    }

    @Test
    void refusesTextsBeyondTheLimitOfATag() {
        assertThat(ofCategory.ofText(TextMode.CONTAINS, "x".repeat(500), false)).isEmpty();
        assertThat(ofCategory.ofText(TextMode.CONTAINS, "x".repeat(501), false)).contains("500 characters at the most");
    }

    @Test
    void refusesKeysThatNoEventCarries() {
        assertThat(ofCategory.ofDataKey("price")).isEmpty();
        assertThat(ofCategory.ofDataKey("<b>")).isPresent();
        assertThat(ofCategory.ofDataKey("")).isPresent();
    }
}
