package io.beckon.admin.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the form shows and reads. */
@ViewPackages(packages = "io.beckon.admin.words")
class EventFormTest extends EventFormScreen {
    @ParameterizedTest
    @MethodSource("events")
    void givesBackEveryEventOfTheDemoAsItWas(BusinessEvent event) {
        form.show(event);

        assertThat(form.read()).contains(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesBackEveryTriggerAndEveryValueAsItWas(BusinessEvent event) {
        form.show(event);

        assertThat(form.read()).contains(event);
    }

    @Test
    void keepsWhatTheScreenDoesNotOffer() {
        BusinessEvent made = new BusinessEvent(
                BusinessEventId.of("made"),
                "Made.Elsewhere",
                List.of(Tag.of("t", Field.TITLE, TextMode.GREATER, "3")),
                new PageCondition(new ValueSource.Constant("x"), PageCondition.Operator.EXISTS, "ignored"),
                List.of(new Trigger.Dom("touchstart", COUPON, 7), new Trigger.Timeout(90_500)),
                null,
                List.of(EventValue.of(
                        "v",
                        new ValueSource.Constant(" <b> "),
                        List.of(Transformation.LOWER_CASE, Transformation.TRIM, Transformation.TRIM))));

        form.show(made);

        assertThat(form.read()).contains(made);
    }

    @Test
    void keepsWhatAnEventOfTheSiteHasBesides() {
        BusinessEvent made = new BusinessEvent(
                BusinessEventId.of("made"), "Pushed", ADD_TO_CART.pages(), null, List.of(), null, ADD_TO_CART.values());

        form.show(made);

        assertThat(form.read()).contains(made);
    }

    @Test
    void readsWhatIsTypedAndTellsItInOneSentence() {
        form.show(form.blank("new"));
        text("event-name").setValue("CouponTried");
        test(select("event-trigger-0-kind")).selectItem("Change of");
        element("event-trigger-0-element").setValue(COUPON);
        test(find(IntegerField.class).id("event-trigger-0-count")).setValue(2);
        test(button("event-trigger-add")).click();
        test(select("event-trigger-1-kind")).selectItem("Time on the page");
        test(find(BigDecimalField.class).id("event-trigger-1-time")).setValue(new BigDecimal("1.5"));
        test(select("event-trigger-1-unit")).selectItem("minutes");
        test(button("event-page-add")).click();
        test(text("event-page-0-text")).setValue("/cart");
        test(find(Checkbox.class).id("event-postcondition")).click();
        test(select("event-postcondition-source")).selectItem("Content of the field");
        element("event-postcondition-element").setValue(COUPON);
        test(select("event-postcondition-operator")).selectItem("is not");
        test(button("event-value-add")).click();
        test(text("event-value-0-name")).setValue("coupon");
        test(select("event-value-0-source")).selectItem("Content of the field");
        element("event-value-0-element").setValue(COUPON);
        transformations("event-value-0-transformations")
                .setValue(Set.of(Transformation.LOWER_CASE, Transformation.TRIM));

        assertThat(form.read()).hasValueSatisfying(event -> {
            assertThat(event.name()).isEqualTo("CouponTried");
            assertThat(event.triggers())
                    .containsExactly(new Trigger.Dom("change", COUPON, 2), new Trigger.Timeout(90_000));
            assertThat(event.pages())
                    .singleElement()
                    .satisfies(tag -> assertThat(tag.text()).isEqualTo("/cart"));
            assertThat(event.postcondition())
                    .isEqualTo(new PageCondition(new ValueSource.Input(COUPON), PageCondition.Operator.NOT, ""));
            assertThat(event.values())
                    .containsExactly(EventValue.of(
                            "coupon",
                            new ValueSource.Input(COUPON),
                            List.of(Transformation.TRIM, Transformation.LOWER_CASE)));
        });
        assertThat(sentence())
                .isEqualTo(
                        "Sent when a visitor changes “Coupon field” 2 times and the page has been open for 90 seconds"
                                + " on pages whose path contains “/cart”, but only if the content of “Coupon field” is not empty"
                                + " at that moment, with coupon.");
    }

    @Test
    void onlyShowsToThoseWhoMayNotEdit() {
        form.setReadOnly(true);
        form.show(ADD_TO_CART);

        assertThat(find(TextField.class).all()).allMatch(TextField::isReadOnly);
        assertThat(find(Select.class).all()).allMatch(select -> select.isReadOnly());
        assertThat(find(Button.class).all()).isEmpty();
    }

    private static List<BusinessEvent> examples() {
        List<BusinessEvent> examples = new ArrayList<>(ExampleTriggers.events());
        examples.add(ExampleTriggers.reading());
        return examples;
    }
}
