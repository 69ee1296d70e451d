package io.beckon.admin.elements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.MonitoredElement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of elements, and with it what all screens of definitions share. */
class ElementsIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Test
    void createsAnElementUnderAnIdMadeOfItsName() {
        open("sites/shop/elements");
        click("new");
        type("element-name", "Größe wählen");
        type("element-selector-0", "#size");
        click("element-add-selector");
        type("element-selector-1", ".size > select");
        click("save");

        assertThat(location()).isEqualTo("sites/shop/elements/grosse-wahlen");
        assertThat(stored("grosse-wahlen").definition())
                .isEqualTo(new MonitoredElement(
                        ElementId.of("grosse-wahlen"), "Größe wählen", List.of("#size", ".size > select")));
        assertThat(message()).contains("Größe wählen");
    }

    @Test
    void saysAtTheFieldsWhatIsMissingOrNoSelector() {
        open("sites/shop/elements/new");
        type("element-selector-0", "a[");
        click("save");

        assertThat(field("element-name").isInvalid()).isTrue();
        assertThat(field("element-selector-0").getErrorMessage()).contains("not a CSS selector");
        assertThat(location()).isEqualTo("sites/shop/elements/new");
    }

    @ParameterizedTest
    @CsvSource({"button:visible, :visible", "a:contains('Buy'), :contains", "a::before, ::before"})
    void namesThePartOfASelectorThatNoBrowserFindsAnythingWith(String selector, String part) {
        open("sites/shop/elements/new");
        type("element-name", "Something");
        type("element-selector-0", selector);
        click("save");

        assertThat(field("element-selector-0").getErrorMessage()).contains(part);
        assertThat(location()).isEqualTo("sites/shop/elements/new");
    }

    @Test
    void refusesANameThatIsTakenAndKeepsWhatWasTyped() {
        open("sites/shop/elements/new");
        type("element-name", "coupon FIELD");
        type("element-selector-0", "#other");
        click("save");

        assertThat(field("element-name").getErrorMessage()).contains("coupon FIELD");
        assertThat(field("element-selector-0").getValue()).isEqualTo("#other");
    }

    @Test
    void tellsTheSecondEditorInPlainWordsWhatDiffers() {
        conflict();

        String differences = find(Div.class)
                .withId("conflict-differences")
                .single()
                .getElement()
                .getTextRecursively();
        assertThat(differences).contains("Name", "“Theirs”", "“Mine”").doesNotContain("selectors", "{");
    }

    @Test
    void letsTheSecondEditorOverwriteWithOpenEyes() {
        conflict();

        click("conflict-overwrite");

        assertThat(stored("coupon").definition().name()).isEqualTo("Mine");
    }

    @Test
    void letsTheSecondEditorTakeTheOtherVersion() {
        conflict();

        click("conflict-take");

        assertThat(field("element-name").getValue()).isEqualTo("Theirs");
        assertThat(stored("coupon").definition().name()).isEqualTo("Theirs");
    }

    @Test
    void letsTheSecondEditorKeepBoth() {
        conflict();

        click("conflict-copy");
        click("save");

        assertThat(stored("coupon").definition().name()).isEqualTo("Theirs");
        assertThat(stored("mine").definition().name()).isEqualTo("Mine");
    }

    @Test
    void keepsTheEditOfSomethingThatWasDeletedMeanwhile() {
        create("Lonely", "#lonely");
        type("element-name", "Rescued");
        asConsole(() -> drafts.remove(SHOP, Part.ELEMENTS, stored("lonely")));
        click("save");

        test(find(ConfirmDialog.class).withId("gone").single()).confirm();
        roundTrip();
        click("save");

        assertThat(stored("rescued").definition().selectors()).containsExactly("#lonely");
    }

    @Test
    void deletesAndBringsBackUnderTheSameId() {
        create("Lonely", "#lonely");
        click("delete");

        assertThat(drafts.find(SHOP, Part.ELEMENTS, "lonely")).isEmpty();
        assertThat(location()).isEqualTo("sites/shop/elements");

        click("undo");

        assertThat(stored("lonely").definition().selectors()).containsExactly("#lonely");
    }

    @Test
    void neverGivesAnIdAwayAgain() {
        create("Lonely", "#lonely");
        click("delete");
        create("Lonely", "#other");

        assertThat(location()).isEqualTo("sites/shop/elements/lonely-2");
    }

    @Test
    void deletesNothingThatIsUsed() {
        open("sites/shop/elements/coupon");
        click("delete");

        assertThat(isThere("in-use")).isTrue();
        assertThat(drafts.find(SHOP, Part.ELEMENTS, "coupon")).isPresent();
    }

    @Test
    void leadsToWhoUsesItOnlyWhereThereIsAScreen() {
        open("sites/shop/events/order-placed");

        assertThat(find(Paragraph.class).withId("usage").single().getElement().getTextRecursively())
                .contains("Goal “An order”");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(href -> href.contains("goals"));
        open("sites/shop/elements/coupon");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("sites/shop/events/coupon-entered");
    }

    @Test
    void asksBeforeSomethingTypedIsLeft() {
        open("sites/shop/elements/coupon");
        type("element-name", "Other");
        open("sites/shop/elements");

        assertThat(location()).isEqualTo("sites/shop/elements/coupon");
        test(find(ConfirmDialog.class).withId("leave").single()).cancel();
        assertThat(field("element-name").getValue()).isEqualTo("Other");
    }

    @Test
    void leavesWithoutAQuestionWhenNothingWasTyped() {
        open("sites/shop/elements/coupon");
        open("sites");

        assertThat(location()).isEqualTo("sites");
    }

    @Test
    void findsWhateverIsWrittenInAnElement() {
        open("sites/shop/elements");
        type("elements-search", "COUPON");

        Grid<?> grid = find(Grid.class).withId("elements").single();
        assertThat(test(grid).size()).isEqualTo(1);
    }

    @Test
    void showsViewersEverythingAndLetsThemChangeNothing() {
        signIn("vera", Role.VIEWER);
        open("sites/shop/elements/coupon");

        assertThat(field("element-name").isReadOnly()).isTrue();
        assertThat(isThere("save")).isFalse();
        assertThat(isThere("new")).isFalse();
    }

    /** Ana edits the coupon field, and Bob is faster. */
    private void conflict() {
        open("sites/shop/elements/coupon");
        type("element-name", "Mine");
        Draft<MonitoredElement> theirs = stored("coupon");
        asConsole(() -> drafts.save(SHOP, Part.ELEMENTS, theirs.with(named(theirs.definition(), "Theirs"))));
        click("save");
        assertThat(isThere("conflict")).isTrue();
    }

    private void create(String name, String selector) {
        open("sites/shop/elements/new");
        type("element-name", name);
        type("element-selector-0", selector);
        click("save");
    }

    private Draft<MonitoredElement> stored(String id) {
        return drafts.find(SHOP, Part.ELEMENTS, id).orElseThrow();
    }

    private static MonitoredElement named(MonitoredElement element, String name) {
        return new MonitoredElement(element.id(), name, element.selectors());
    }
}
