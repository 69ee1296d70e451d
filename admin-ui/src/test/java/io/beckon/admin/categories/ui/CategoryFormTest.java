package io.beckon.admin.categories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class CategoryFormTest extends BrowserlessTest {
    private static final Category BACKPACKS = categories().getFirst();

    private CategoryForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        form = new CategoryForm();
        form.useOrigin("https://shop.example");
        UI.getCurrent().add(form.content());
    }

    @ParameterizedTest
    @MethodSource("categories")
    void givesBackEveryCategoryOfTheDemoAsItWas(Category category) {
        form.show(category);

        assertThat(form.read()).contains(category);
    }

    @Test
    void keepsWhatTheScreenDoesNotOffer() {
        Category made = new Category(
                BACKPACKS.id(),
                "Made elsewhere",
                Category.Match.ALL,
                List.of(
                        new Tag(TagId.of("a"), new Field("page"), TextMode.EQUALS, "p1", true),
                        new Tag(TagId.of("b"), Field.PATH, TextMode.LESS, "7", true)));

        form.show(made);

        assertThat(form.read()).contains(made);
    }

    @Test
    void readsWhatIsTyped() {
        form.show(form.blank("new"));
        test(text("category-name")).setValue("  Dear things ");
        test(select("category-tag-0-field")).selectItem("Value of the event");
        test(text("category-tag-0-data")).setValue("price");
        test(select("category-tag-0-mode")).selectItem("≥");
        test(text("category-tag-0-text")).setValue("250");
        test(button("category-tag-add")).click();
        test(select("category-tag-1-field")).selectItem("Title");
        test(text("category-tag-1-text")).setValue("Premium");
        test(find(Checkbox.class).withId("category-tag-1-case").single()).click();

        assertThat(form.read()).hasValueSatisfying(category -> {
            assertThat(category.name()).isEqualTo("Dear things");
            assertThat(category.tags())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactly(
                            Tag.of("t", Field.data("price"), TextMode.AT_LEAST, "250"),
                            new Tag(TagId.of("t"), Field.TITLE, TextMode.CONTAINS, "Premium", true));
            assertThat(category.tags()).extracting(Tag::id).doesNotHaveDuplicates();
        });
    }

    @Test
    void saysWhatIsMissingAtTheFields() {
        form.show(form.blank("new"));
        text("category-name").clear();

        assertThat(form.read()).isEmpty();
        assertThat(text("category-name").getErrorMessage()).isEqualTo("Please give it a name.");
        assertThat(text("category-tag-0-text").getErrorMessage()).isEqualTo("Please say what to look for.");
    }

    @Test
    void needsOneTag() {
        form.show(BACKPACKS);
        test(button("category-tag-1-remove")).click();
        test(button("category-tag-0-remove")).click();

        assertThat(form.read()).isEmpty();
        assertThat(find(Span.class).withId("category-tag-error").single().getText())
                .isEqualTo("Please add at least one.");
    }

    @Test
    void showsWhyRe2RefusesAnExpressionWhileItIsTyped() {
        form.show(BACKPACKS);
        test(select("category-tag-0-mode")).selectItem("matches RE2");
        test(text("category-tag-0-text")).setValue("(cart");

        assertThat(text("category-tag-0-text").isInvalid()).isTrue();
        assertThat(text("category-tag-0-text").getErrorMessage())
                .isEqualTo("RE2 refuses this expression: missing closing ): (cart");
        assertThat(form.read()).isEmpty();

        test(text("category-tag-0-text")).setValue("cart");

        assertThat(text("category-tag-0-text").isInvalid()).isFalse();
        assertThat(form.read()).isPresent();
    }

    @Test
    void refusesANumberThatIsNone() {
        form.show(categories().stream()
                .filter(category -> category.id().value().equals("premium"))
                .findFirst()
                .orElseThrow());
        test(text("category-tag-0-text")).setValue("much");

        assertThat(form.read()).isEmpty();
        assertThat(text("category-tag-0-text").getErrorMessage()).startsWith("A number");
    }

    @Test
    void leavesNoErrorBehindWhenAnotherCategoryIsShown() {
        form.show(BACKPACKS);
        text("category-name").clear();
        test(text("category-tag-0-text")).setValue(" ");
        form.read();

        form.show(BACKPACKS);

        assertThat(find(TextField.class).all()).noneMatch(TextField::isInvalid);
        assertThat(form.read()).contains(BACKPACKS);
    }

    @Test
    void testsPagesWhileTagsChange() {
        form.show(BACKPACKS);
        test(find(TextArea.class).id("category-tester-pages")).setValue("""
                        /product-atlas-backpack.html | Atlas
                        /cart.html | Your <b>rucksack</b>
                        /help.html | Help
                        """);

        assertThat(summary()).isEqualTo("2 of 3 pages match");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.hasClassName("tester__outcome--in"))
                .containsExactly(true, true, false);
        assertThat(marks()).containsExactly("backpack", "rucksack");

        test(text("category-tag-0-text")).setValue("help");

        assertThat(summary()).isEqualTo("2 of 3 pages match");
        assertThat(marks()).containsExactly("rucksack", "help");
    }

    @Test
    void leavesUnfinishedTagsOutOfTheTest() {
        form.show(BACKPACKS);
        test(find(TextArea.class).id("category-tester-pages")).setValue("/backpack");
        test(button("category-tag-add")).click();

        assertThat(summary()).isEqualTo("1 of 1 page matches");
        assertThat(find(Paragraph.class).id("category-tester-note").getText())
                .startsWith("One line of the category is not finished");
    }

    @Test
    void onlyShowsToThoseWhoMayNotEdit() {
        form.setReadOnly(true);
        form.show(BACKPACKS);

        assertThat(text("category-name").isReadOnly()).isTrue();
        assertThat(text("category-tag-0-text").isReadOnly()).isTrue();
        assertThat(find(Button.class).all()).isEmpty();
    }

    private static List<Category> categories() {
        return ExampleShop.site().categories();
    }

    private String summary() {
        return find(Span.class).id("category-tester-summary").getText();
    }

    private List<String> marks() {
        return find(HtmlContainer.class).all().stream()
                .filter(component -> component.getElement().getTag().equals("mark"))
                .map(component -> component.getElement().getText())
                .toList();
    }

    private TextField text(String id) {
        return find(TextField.class).id(id);
    }

    private Button button(String id) {
        return find(Button.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return find(Select.class).id(id);
    }
}
