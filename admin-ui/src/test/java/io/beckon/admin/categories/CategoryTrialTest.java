package io.beckon.admin.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.beckon.admin.categories.CategoryTrial.MarkedText;
import io.beckon.admin.categories.CategoryTrial.Outcome;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.engine.categorisation.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CategoryTrialTest {
    private static final String ORIGIN = "https://shop.example";

    @Test
    void countsAndExplainsWhatTheEngineSays() {
        CategoryTrial trial =
                CategoryTrial.of(Category.Match.ANY, example("tents").tags(), pages("""
                        https://shop.example/demo/product-aurora-tent.html | Aurora
                        /demo/cart.html | Your cart
                        shop.example/demo | data.product=tent-aurora
                        """));

        assertThat(trial.pagesInside()).isEqualTo(2);
        assertThat(trial.outcomes())
                .extracting(outcome ->
                        outcome.tags().stream().map(tag -> tag.id().value()).collect(Collectors.joining()))
                .containsExactly("tent-path", "", "tent-product");
        assertThat(told(trial.outcomes().getFirst()))
                .containsExactly("url=https://shop.example/demo/product-aurora-[tent].html", "title=Aurora");
        assertThat(told(trial.outcomes().get(1)))
                .containsExactly("url=https://shop.example/demo/cart.html", "title=Your cart");
        assertThat(told(trial.outcomes().get(2)))
                .containsExactly("url=https://shop.example/demo", "data.product=[tent-]aurora");
    }

    @Test
    void saysNoWhenOneOfAllIsMissingButStillShowsTheOthers() {
        CategoryTrial trial =
                CategoryTrial.of(Category.Match.ALL, example("search").tags(), pages("/search?q=tent | Nothing found"));

        Outcome outcome = trial.outcomes().getFirst();

        assertThat(outcome.isIn()).isFalse();
        assertThat(outcome.tags()).extracting(tag -> tag.id().value()).containsExactly("search-path");
        assertThat(told(outcome)).contains("url=https://shop.example[/search]?q=tent");
    }

    @Test
    void marksHostAndPathWhereTheyStandInTheAddress() {
        List<Tag> tags = List.of(
                Tag.of("host", Field.HOST, TextMode.STARTS_WITH, "shop."),
                Tag.of("path", Field.PATH, TextMode.EQUALS, "/"),
                Tag.of("url", Field.URL, TextMode.CONTAINS, "x=1"));

        assertThat(told(tags, "https://user@Shop.example:8443/?x=1"))
                .contains("url=https://user@[Shop.]example:8443[/]?[x=1]");
        assertThat(told(tags, "https://shop.example?x=1")).contains("url=https://[shop.]example?[x=1]");
    }

    @Test
    void tellsWhatNoLineSays() {
        CategoryTrial trial =
                CategoryTrial.of(Category.Match.ANY, example("german").tags(), pages("/a\n/b"));

        assertThat(trial.unknown()).containsExactly(Field.LANGUAGE);
        assertThat(CategoryTrial.of(Category.Match.ANY, example("german").tags(), pages("/a | language=de-AT"))
                        .pagesInside())
                .isOne();
    }

    @Test
    void readsTitlesThatHaveABarInThem() {
        TestPage page = TestPages.parse("/tents | Tents | Fernweh | language=de | event=Searched | data.q=a=b", ORIGIN)
                .pages()
                .getFirst();

        assertThat(page.event().message().title()).isEqualTo("Tents | Fernweh");
        assertThat(page.event().message().language()).isEqualTo("de");
        assertThat(page.event().name()).isEqualTo("Searched");
        assertThat(page.event().text(Field.data("q"))).isEqualTo("a=b");
    }

    @Test
    void takesMarkupAsText() {
        CategoryTrial trial = CategoryTrial.of(
                Category.Match.ANY,
                List.of(Tag.of("t", Field.TITLE, TextMode.CONTAINS, "<b>")),
                pages("/x | <b>bold</b>"));

        assertThat(told(trial.outcomes().getFirst())).contains("title=[<b>]bold</b>");
    }

    @Test
    void triesABoundedNumberOfLinesOfBoundedLength() {
        String lines = "/a\n\n".repeat(TestPages.MOST) + "/" + "x".repeat(TestPages.LONGEST) + "\n/one-more";

        TestPages parsed = TestPages.parse(lines, ORIGIN);

        assertThat(parsed.pages()).hasSize(TestPages.MOST);
        assertThat(parsed.leftOut()).isEqualTo(2);
    }

    @Test
    void refusesTagsThatCannotBeCompiled() {
        List<Tag> tags = List.of(Tag.of("t", Field.TITLE, TextMode.REGEX, "("));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTrial.of(Category.Match.ANY, tags, pages("/a")))
                .withMessageStartingWith("Expected tags that can be compiled");
    }

    private static List<String> told(List<Tag> tags, String line) {
        return told(CategoryTrial.of(Category.Match.ANY, tags, pages(line))
                .outcomes()
                .getFirst());
    }

    private static List<String> told(Outcome outcome) {
        return outcome.texts().stream().map(CategoryTrialTest::mark).toList();
    }

    private static String mark(MarkedText text) {
        StringBuilder marked = new StringBuilder(text.text());
        for (Span place : text.marks().reversed()) {
            marked.insert(place.end(), ']').insert(place.start(), '[');
        }
        return text.field().name() + "=" + marked;
    }

    private static List<TestPage> pages(String lines) {
        return TestPages.parse(lines, ORIGIN).pages();
    }

    private static Category example(String id) {
        return ExampleShop.site().categories().stream()
                .filter(category -> category.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
