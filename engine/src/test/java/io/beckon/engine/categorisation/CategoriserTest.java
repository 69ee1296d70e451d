package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Problem;
import io.beckon.definitions.history.EventEntry.CategoryEntry;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class CategoriserTest {
    private static final Tag CART = Tag.of("cart", Field.PATH, TextMode.STARTS_WITH, "/cart");
    private static final Tag DEAR = Tag.of("dear", Field.data("price"), TextMode.AT_LEAST, "100");
    private static final Tag SHOES = Tag.of("shoes", Field.TITLE, TextMode.PHRASE, "shoes OR boots");

    @Test
    void namesEachCategoryOnceWithItsFirstMatchingTag() {
        Categoriser categoriser = compiled(
                category("none", Category.Match.ANY, Tag.of("x", Field.URL, TextMode.EQUALS, "nowhere")),
                category("buying", Category.Match.ANY, DEAR, CART, SHOES),
                category("all", Category.Match.ALL, CART, SHOES));

        Categories found = categoriser.categorise(event("https://shop.example/cart/7?x=1", "Red Shoes", Map.of()));

        assertThat(categoriser.entries(found))
                .containsExactly(
                        new CategoryEntry("buying", "buying", "cart"), new CategoryEntry("all", "all", "cart"));
        assertThat(found.contains(0)).isFalse();
        assertThat(found.contains(2)).isTrue();
    }

    @Test
    void needsAllTagsWhenTheCategorySaysSo() {
        Categoriser categoriser = compiled(category("all", Category.Match.ALL, CART, DEAR));

        assertThat(categoriser
                        .categorise(event("https://shop.example/cart", "", Map.of()))
                        .size())
                .isZero();
        assertThat(categoriser
                        .categorise(event("https://shop.example/cart", "", price(100)))
                        .size())
                .isOne();
    }

    @Test
    void matchesNoTagOfAnAbsentField() {
        Categoriser categoriser =
                compiled(category("free", Category.Match.ANY, Tag.of("t", Field.data("q"), TextMode.PHRASE, "-sale")));

        assertThat(categoriser
                        .categorise(event("https://shop.example/", "", Map.of()))
                        .size())
                .isZero();
        assertThat(categoriser
                        .categorise(event("https://shop.example/", "", Map.of("q", text("shoes"))))
                        .size())
                .isOne();
    }

    @Test
    void comparesNumbersExactly() {
        Categoriser categoriser = compiled(category(
                "more", Category.Match.ANY, Tag.of("t", Field.data("q"), TextMode.GREATER, "9007199254740992")));

        assertThat(categoriser
                        .categorise(event("https://shop.example/", "", Map.of("q", text("9007199254740993"))))
                        .size())
                .isOne();
    }

    @Test
    void distinguishesCaseOnlyWhenATagSaysSo() {
        Tag exact = new Tag(TagId.of("exact"), Field.TITLE, TextMode.CONTAINS, "Sale", true);
        Tag loose = new Tag(TagId.of("loose"), Field.TITLE, TextMode.REGEX, "^sALE", false);
        Categoriser categoriser =
                compiled(category("exact", Category.Match.ANY, exact), category("loose", Category.Match.ANY, loose));

        Categories found = categoriser.categorise(event("https://shop.example/", "SALE today", Map.of()));

        assertThat(categoriser.entries(found)).extracting(CategoryEntry::id).containsExactly("loose");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        CategoriserCompilation compilation = Categoriser.compile(List.of(
                category("one", Category.Match.ANY, Tag.of("look", Field.URL, TextMode.REGEX, "(?=x)"), CART),
                category("two", Category.Match.ANY, Tag.of("open", Field.URL, TextMode.PHRASE, "\"open"))));

        assertThat(compilation)
                .isInstanceOfSatisfying(
                        CategoriserCompilation.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly("/categories/one/tags/look/text", "/categories/two/tags/open/text"));
    }

    @Test
    void refusesMoreTagsThanOnePackageMayHave() {
        Category category = category(
                "many", Category.Match.ANY, Collections.nCopies(100, CART).toArray(Tag[]::new));

        assertThat(Categoriser.compile(Collections.nCopies(201, category)))
                .isEqualTo(new CategoriserCompilation.Refused(
                        List.of(new Problem("/categories", "Expected at most 20000 tags, but got 20100."))));
    }

    private static Categoriser compiled(Category... categories) {
        return switch (Categoriser.compile(List.of(categories))) {
            case CategoriserCompilation.Compiled(Categoriser categoriser) -> categoriser;
            case CategoriserCompilation.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Category category(String id, Category.Match match, Tag... tags) {
        return new Category(CategoryId.of(id), id, match, List.of(tags));
    }

    private static Event event(String url, String title, Map<String, JsonNode> values) {
        EventMessage message =
                new EventMessage("e1", EventType.SYSTEM, "PageEntered", "p1", 0, url, title, "en", "", values);
        return new Event(message, Source.BROWSER, 0, false);
    }

    private static Map<String, JsonNode> price(int price) {
        return Map.of("price", JsonNodeFactory.instance.numberNode(price));
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
