package io.beckon.admin.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.Trigger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of business events. */
class EventsIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Test
    void createsAnEvent() {
        open("sites/shop/events");
        click("new");
        type("event-name", "CouponTouched");
        test(element("event-trigger-0-element")).selectItem("Coupon field");
        click("save");

        assertThat(location()).isEqualTo("sites/shop/events/coupon-touched");
        assertThat(drafts.find(SHOP, Part.EVENTS, "coupon-touched")
                        .orElseThrow()
                        .definition()
                        .triggers())
                .containsExactly(new Trigger.Dom("click", ElementId.of("coupon"), 1));
    }

    @Test
    void leadsToANewElementWithoutLosingTheEvent() {
        open("sites/shop/events/new");
        Anchor link = find(Anchor.class).id("event-new-element");

        assertThat(link.getHref()).isEqualTo("sites/shop/elements/new");
        assertThat(link.getTarget()).contains("_blank");
    }

    @Test
    void refusesANameThatIsTaken() {
        open("sites/shop/events/add-to-cart");
        type("event-name", "orderplaced");
        click("save");

        assertThat(field("event-name").getErrorMessage()).contains("orderplaced");
        assertThat(field("event-value-0-name").getValue()).isEqualTo("product");
    }

    @Test
    void saysInTheListWhatEventsAreAndWhoUsesThem() {
        open("sites/shop/events");
        Grid<?> grid = find(Grid.class).withId("events").single();

        assertThat(test(grid).getCellText(0, 0)).isEqualTo("AddToCart");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("When a visitor clicks “Add to cart button”");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Path looks like “*/product-*”");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("From a product to the checkout");
    }

    @Test
    void namesAGoalThatUsesAnEventWithoutLeadingToAScreenThatIsNotThere() {
        open("sites/shop/events/order-placed");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Goal “An order”");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.contains("/goals/"));
    }

    @Test
    void showsViewersEverythingAndLetsThemChangeNothing() {
        signIn("vera", Role.VIEWER);
        open("sites/shop/events/add-to-cart");

        assertThat(field("event-name").isReadOnly()).isTrue();
        assertThat(isThere("event-trigger-add")).isFalse();
        assertThat(isThere("event-new-element")).isFalse();
    }

    private ElementPicker element(String id) {
        return find(ElementPicker.class).id(id);
    }
}
