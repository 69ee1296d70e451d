package io.beckon.admin.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagWordsTest {
    private static final Tag CART = Tag.of("a", Field.PATH, TextMode.CONTAINS, "/cart");
    private static final Tag SALE = new Tag(TagId.of("b"), Field.TITLE, TextMode.STARTS_WITH, "Sale", true);
    private static final Tag PRICE = Tag.of("c", Field.data("price"), TextMode.AT_LEAST, "250");

    private final TagWords english = new TagWords(BundleWords.ENGLISH);
    private final TagWords german = new TagWords(BundleWords.GERMAN);

    @Test
    void saysWhatBelongsToACategory() {
        List<Tag> tags = List.of(CART, SALE, PRICE);

        assertThat(english.say(tags, Category.Match.ANY))
                .isEqualTo("Path contains “/cart” or Title begins with “Sale” (upper and lower case count)"
                        + " or Value “price” ≥ 250");
        assertThat(german.say(tags, Category.Match.ALL))
                .isEqualTo("Pfad enthält „/cart“ und Titel beginnt mit „Sale“ (Groß- und Kleinschreibung zählt)"
                        + " und Wert „price“ ≥ 250");
    }

    @Test
    void saysPagesAsPartOfASentence() {
        assertThat(english.clause(List.of(CART, PRICE)))
                .isEqualTo("path contains “/cart” or value “price” is at least 250");
        assertThat(german.clause(List.of(CART, PRICE)))
                .isEqualTo("Pfad „/cart“ enthält oder Wert „price“ mindestens 250 ist");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryModeInBothLanguages(TextMode mode) {
        Tag tag = Tag.of("t", Field.URL, mode, "7");

        assertThat(english.label(mode)).isNotBlank();
        assertThat(german.label(mode)).isNotBlank();
        assertThat(english.say(tag)).contains("Address").contains("7");
        assertThat(german.say(tag)).contains("Adresse").contains("7");
        assertThat(english.clause(List.of(tag))).contains("address").contains("7");
        assertThat(german.clause(List.of(tag))).contains("Adresse").contains("7");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryFieldInBothLanguages(TagUse use) {
        for (Field field : use.fields()) {
            Tag tag = Tag.of("t", field, TextMode.CONTAINS, "x");
            assertThat(english.say(tag)).contains("contains “x”");
            assertThat(german.say(tag)).contains("enthält „x“");
            assertThat(english.clause(List.of(tag))).contains("contains “x”");
            assertThat(german.clause(List.of(tag))).contains("„x“ enthält");
        }
    }
}
