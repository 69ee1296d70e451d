package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    /cart/\\d+/pay          ~ [[/cart/], [/pay]]
                    colou?r                 ~ [[colo], [r]]
                    ab+c                    ~ [[ab], [c]]
                    a{2}b                   ~ [[b]]
                    x{,2}y                  ~ [[y]]
                    /(cart|checkout)/       ~ [[cart, checkout], [/], [/]]
                    (cart|)/                ~ [[/]]
                    (cart)?/                ~ [[/]]
                    (?:cart)+/              ~ [[cart], [/]]
                    (?P<page>cart)/         ~ [[cart], [/]]
                    (?i)CART                ~ [[cart]]
                    shop\\.example          ~ [[shop.example]]
                    [abc]+d[^]x]e           ~ [[d], [e]]
                    cart|pay                ~ [[cart, pay]]
                    cart|\\d                ~ []
                    \\Qa.b\\E               ~ []
                    \\x41bc                 ~ []
                    [[:alpha:]x]bc          ~ []
                    []a]bc                  ~ [[bc]]
                    .*                      ~ []
                    """)
    void findsWhatEveryMatchContains(String row) {
        String[] cells = row.split("~");

        assertThat(RegexLiterals.required(cells[0].strip())).hasToString(cells[1].strip());
    }

    @Property(tries = 5_000)
    void findsOnlyWhatEveryMatchContains(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        List<List<String>> required = RegexLiterals.required(expression);

        boolean isFound = Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();

        if (isFound) {
            String folded = Folding.fold(text);
            assertThat(required).allMatch(group -> group.stream().anyMatch(folded::contains));
        }
    }

    @Test
    void staysWithinDeeplyNestedExpressions() {
        String expression = "(".repeat(240) + "ab" + ")".repeat(240);

        assertThat(RegexLiterals.required(expression)).containsExactly(List.of("ab"));
    }

    @Provide
    Arbitrary<String> expressions() {
        return expressions(2);
    }

    private static Arbitrary<String> expressions(int depth) {
        Arbitrary<String> atom =
                Arbitraries.of("a", "b", "A", "ab", ".", "[ab]", "[^a]", "\\.", "\\d", "\\b", "^", "$");
        Arbitrary<String> suffix = Arbitraries.of("", "", "", "?", "*", "+", "{2}", "{0,1}", "+?", "??");
        Arbitrary<String> piece = depth == 0
                ? Combinators.combine(atom, suffix).as((one, end) -> isAssertion(one) ? one : one + end)
                : Combinators.combine(expressions(depth - 1), suffix).as((inner, end) -> "(" + inner + ")" + end);
        Arbitrary<String> sequence =
                Arbitraries.oneOf(atom, piece).list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join("", pieces));
        return sequence.list().ofMinSize(1).ofMaxSize(2).map(branches -> String.join("|", branches));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB.1").ofMaxLength(8);
    }

    private static boolean isAssertion(String atom) {
        return List.of("^", "$", "\\b").contains(atom);
    }
}
