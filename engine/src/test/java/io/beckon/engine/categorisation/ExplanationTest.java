package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "CONTAINS;    tent;                  blue [Tent] and red [tent]",
                "EQUALS;      all tents;             [All tents]",
                "STARTS_WITH; all;                   [All] tents",
                "WILDCARD;    *-tent-*;              /red[-tent-]2",
                "WILDCARD;    /a*b?;                 [/a]ababx[bz]",
                "WILDCARD;    a*;                    [a]",
                "PHRASE;      tent OR rucksack blue; [Blue] [tent], no [rucksack]: tents",
                "PHRASE;      \"red tent\" -used;    one [red-tent]",
                "PHRASE;      -used;                 new tent",
                "REGEX;       [0-9]+;                tent [4] of [17]",
                "REGEX;       x*;                    tent",
                "AT_LEAST;    250;                   [299.5]",
            })
    void showsWhereATagMatches(TextMode mode, String wanted, String marked) {
        Category category = category(Category.Match.ANY, Tag.of("t", Field.TITLE, mode, wanted));

        List<TagMatch> matches = explain(category, event(marked.replaceAll("[\\[\\]]", "")));

        assertThat(matches).hasSize(1);
        assertThat(mark(marked.replaceAll("[\\[\\]]", ""), matches.getFirst().places()))
                .isEqualTo(marked);
    }

    @Test
    void tellsOfEveryMatchingTagInOrderEvenWhereTheCategoryNeedsOneThatIsMissing() {
        Category category = category(
                Category.Match.ALL,
                Tag.of("none", Field.URL, TextMode.CONTAINS, "nowhere"),
                Tag.of("title", Field.TITLE, TextMode.CONTAINS, "tent"),
                new Tag(TagId.of("case"), Field.TITLE, TextMode.CONTAINS, "tent", true),
                Tag.of("path", Field.PATH, TextMode.STARTS_WITH, "/p"));

        List<TagMatch> matches = explain(category, event("Tent"));

        assertThat(matches)
                .containsExactly(
                        new TagMatch(0, 1, List.of(new Span(0, 4))), new TagMatch(0, 3, List.of(new Span(0, 2))));
    }

    @Test
    void mergesWhatTouchesOrOverlaps() {
        List<Span> spans = List.of(new Span(6, 9), new Span(0, 2), new Span(2, 4), new Span(5, 5), new Span(7, 8));

        assertThat(Span.merge(spans)).containsExactly(new Span(0, 4), new Span(6, 9));
    }

    private static List<TagMatch> explain(Category category, Event event) {
        return ((CategoriserCompilation.Compiled) Categoriser.compile(List.of(category)))
                .categoriser()
                .explain(event);
    }

    private static Category category(Category.Match match, Tag... tags) {
        return new Category(CategoryId.of("c"), "Category", match, List.of(tags));
    }

    private static Event event(String title) {
        EventMessage message = new EventMessage(
                "e1", EventType.SYSTEM, "PageEntered", "p1", 0, "https://shop.example/p", title, "en", "", Map.of());
        return new Event(message, Source.BROWSER, 0, false);
    }

    private static String mark(String text, List<Span> places) {
        StringBuilder marked = new StringBuilder(text);
        for (Span place : places.reversed()) {
            marked.insert(place.end(), ']').insert(place.start(), '[');
        }
        return marked.toString();
    }
}
