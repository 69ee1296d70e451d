package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LiteralAutomatonTest {

    @Property
    void findsExactlyTheLiteralsThatOccur(
            @ForAll @Size(min = 1, max = 70) Set<@From("words") String> words,
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 200) int mostCells) {
        String[] literals = words.stream().sorted().toArray(String[]::new);

        long[] found = new LiteralAutomaton(literals, mostCells).find(text);

        String folded = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < literals.length; i++) {
            boolean isFound = found != null && (found[i >>> 6] & 1L << i) != 0;
            assertThat(isFound).as("'%s' in '%s'", literals[i], text).isEqualTo(folded.contains(literals[i]));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abé").ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abéABÉx").ofMaxLength(40);
    }
}
