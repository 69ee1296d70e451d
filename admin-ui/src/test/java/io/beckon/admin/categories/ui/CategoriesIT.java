package io.beckon.admin.categories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of categories. */
class CategoriesIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Test
    void createsACategory() {
        open("sites/shop/categories");
        click("new");
        type("category-name", "<b>Sale</b>");
        type("category-tag-0-text", "/sale");
        click("save");

        assertThat(location()).isEqualTo("sites/shop/categories/b-sale-b");
        Category stored =
                drafts.find(SHOP, Part.CATEGORIES, "b-sale-b").orElseThrow().definition();
        assertThat(stored.name()).isEqualTo("<b>Sale</b>");
        assertThat(stored.tags())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(Tag.of("t", Field.PATH, TextMode.CONTAINS, "/sale"));
    }

    @Test
    void savesNothingUnfinishedAndLosesNothing() {
        open("sites/shop/categories/help");
        type("category-name", "Help!");
        click("category-tag-add");
        click("save");

        assertThat(field("category-tag-2-text").isInvalid()).isTrue();
        assertThat(field("category-name").getValue()).isEqualTo("Help!");
        assertThat(drafts.find(SHOP, Part.CATEGORIES, "help")
                        .orElseThrow()
                        .definition()
                        .name())
                .isEqualTo("Help");
    }

    @Test
    void saysInTheListWhatBelongsToACategoryAndWhoUsesIt() {
        open("sites/shop/categories");
        Grid<?> grid = find(Grid.class).withId("categories").single();

        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Backpacks");
        assertThat(test(grid).getCellText(0, 1))
                .isEqualTo("Path contains “backpack” or Title has the words “backpack OR rucksack”");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Compares tents with backpacks");
    }

    @Test
    void countsPastedPagesAsNoChange() {
        open("sites/shop/categories/help");
        test(find(TextArea.class).id("category-tester-pages")).setValue("/help.html | Help");
        open("sites");

        assertThat(location()).isEqualTo("sites");
    }

    @Test
    void letsViewersTestAndChangeNothing() {
        signIn("vera", Role.VIEWER);
        open("sites/shop/categories/help");
        test(find(TextArea.class).id("category-tester-pages")).setValue("/help.html | Help");

        assertThat(isThere("category-tester-summary")).isTrue();
        assertThat(field("category-tag-0-text").isReadOnly()).isTrue();
        assertThat(isThere("category-tag-add")).isFalse();
    }
}
