package io.beckon.admin.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.site.BusinessEvent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form refuses, and what it says then. */
@ViewPackages(packages = "io.beckon.admin.words")
class EventFaultsTest extends EventFormScreen {
    @Test
    void beginsWithAnEmptyTriggerAndSaysWhatIsMissing() {
        form.show(form.blank("new"));
        text("event-name").clear();

        assertThat(form.read()).isEmpty();
        assertThat(sentence()).startsWith("Say below what must happen");
        assertThat(text("event-name").getErrorMessage()).isEqualTo("Please give it a name.");
        assertThat(element("event-trigger-0-element").getErrorMessage()).isEqualTo("Please choose an element.");

        element("event-trigger-0-element").setValue(COUPON);

        assertThat(element("event-trigger-0-element").isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PageEntered; “PageEntered” is an event that Beckon sends itself. Please choose another name.",
                "add to cart; 'Begin with a letter, then use only the letters A to Z, digits, dot, hyphen and underscore.'",
                "<b>Cart</b>; 'Begin with a letter, then use only the letters A to Z, digits, dot, hyphen and underscore.'"
            })
    void refusesNamesThatNoBusinessEventMayHave(String name, String fault) {
        form.show(ADD_TO_CART);
        text("event-name").setValue(name);

        assertThat(form.read()).isEmpty();
        assertThat(text("event-name").getErrorMessage()).isEqualTo(fault);
    }

    @Test
    void needsATriggerUnlessTheSiteSendsTheEvent() {
        form.show(ADD_TO_CART);
        test(button("event-trigger-0-remove")).click();

        assertThat(form.read()).isEmpty();
        assertThat(find(Span.class).id("event-trigger-error").getText()).isEqualTo("Please say what must happen.");

        noticed().setValue(Noticed.BY_SITE);

        assertThat(form.read())
                .contains(
                        new BusinessEvent(ADD_TO_CART.id(), "AddToCart", List.of(), null, List.of(), null, List.of()));
        assertThat(sentence()).isEqualTo("Sent by your own site, whenever its script says so.");
    }

    @Test
    void refusesWhatTriggersDoNotTake() {
        form.show(ADD_TO_CART);
        IntegerField count = find(IntegerField.class).id("event-trigger-0-count");
        count.setValue(1_001);
        test(button("event-trigger-add")).click();
        test(select("event-trigger-1-kind")).selectItem("Time on the page");
        BigDecimalField time = find(BigDecimalField.class).id("event-trigger-1-time");
        time.setValue(new BigDecimal("0.05"));
        test(button("event-trigger-add")).click();
        test(select("event-trigger-2-kind")).selectItem("Other browser event on");
        test(text("event-trigger-2-text")).setValue("Click!");

        assertThat(form.read()).isEmpty();
        assertThat(count.getErrorMessage()).isEqualTo("1 to 1000");
        assertThat(time.getErrorMessage()).isEqualTo("0.1 seconds to 24 hours");
        assertThat(text("event-trigger-2-text").getErrorMessage()).startsWith("2 to 30 lower-case letters");
    }

    @Test
    void refusesWhatIsOutOfTheRangeOfATrigger() {
        form.show(ADD_TO_CART);
        test(select("event-trigger-0-kind")).selectItem("Impatient clicks");
        find(IntegerField.class).id("event-trigger-0-number").setValue(1);
        find(BigDecimalField.class).id("event-trigger-0-time").setValue(new BigDecimal("61"));
        test(text("event-value-0-pattern")).setValue("(a|b)*");

        assertThat(form.read()).isEmpty();
        assertThat(find(IntegerField.class).id("event-trigger-0-number").getErrorMessage())
                .isEqualTo("2 to 20 clicks");
        assertThat(find(BigDecimalField.class).id("event-trigger-0-time").getErrorMessage())
                .isEqualTo("0.1 to 60 seconds");
        assertThat(text("event-value-0-pattern").getErrorMessage()).contains("could slow down a browser");
    }

    @Test
    void refusesExpressionsThatBrowsersShouldNotRun() {
        form.show(ADD_TO_CART);
        test(select("event-page-0-mode")).selectItem("matches RE2");
        test(text("event-page-0-text")).setValue("(a|b)*");

        assertThat(form.read()).isEmpty();
        assertThat(text("event-page-0-text").getErrorMessage()).contains("could slow down a browser");
    }

    @Test
    void refusesValuesWithoutNameTwiceTheSameAndFromNowhere() {
        form.show(ADD_TO_CART);
        test(text("event-value-0-name")).setValue("1st");
        test(text("event-value-1-name")).setValue("price");
        test(text("event-value-0-named")).setValue(" ");
        test(button("event-value-add")).click();

        assertThat(form.read()).isEmpty();
        assertThat(text("event-value-0-name").getErrorMessage()).startsWith("Begin with a letter");
        assertThat(text("event-value-0-named").getErrorMessage()).isEqualTo("Please name the attribute.");
        assertThat(text("event-value-1-name").getErrorMessage()).isEqualTo("Two values have this name.");
        assertThat(text("event-value-2-name").getErrorMessage()).isEqualTo("Two values have this name.");
        assertThat(element("event-value-3-element").getErrorMessage()).isEqualTo("Please choose an element.");
    }

    @Test
    void refusesComparisonsWithWhatIsNoNumber() {
        form.show(events().get(1));
        test(select("event-condition-operator")).selectItem("is greater than");
        test(text("event-condition-operand")).setValue("much");

        assertThat(form.read()).isEmpty();
        assertThat(text("event-condition-operand").getErrorMessage()).startsWith("A number");

        test(find(Checkbox.class).id("event-condition")).click();

        assertThat(form.read())
                .hasValueSatisfying(event -> assertThat(event.condition()).isNull());
    }

    @Test
    void refusesElementsThatAreGone() {
        defined.removeIf(element -> element.id().value().equals("add-to-cart"));
        form.linkNewElement("sites/shop/elements/new");
        SiteElements fewer = new SiteElements();
        fewer.readFrom(() -> defined);
        EventForm other = new EventForm(fewer);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(other.content());
        other.show(ADD_TO_CART);

        assertThat(other.read()).isEmpty();
        assertThat(element("event-trigger-0-element").getErrorMessage()).startsWith("This element does not exist");
    }

    @Test
    void leavesNoErrorBehindWhenAnotherEventIsShown() {
        form.show(ADD_TO_CART);
        text("event-name").clear();
        test(text("event-value-0-name")).setValue(" ");
        form.read();

        form.show(ADD_TO_CART);

        assertThat(find(TextField.class).all()).noneMatch(TextField::isInvalid);
        assertThat(form.read()).contains(ADD_TO_CART);
    }
}
