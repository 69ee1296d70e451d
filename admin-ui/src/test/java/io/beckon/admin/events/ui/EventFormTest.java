package io.beckon.admin.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.ValueSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class EventFormTest extends BrowserlessTest {
    private static final ElementId COUPON = ElementId.of("coupon");
    private static final BusinessEvent ADD_TO_CART = events().getFirst();

    private final List<MonitoredElement> defined =
            new ArrayList<>(ExampleShop.site().elements());
    private EventForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        defined.add(new MonitoredElement(ElementId.of("a"), "Example", List.of("#a")));
        SiteElements elements = new SiteElements();
        form = new EventForm(elements);
        elements.readFrom(() -> defined);
        UI.getCurrent().add(form.content());
    }

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

    private static List<BusinessEvent> events() {
        return ExampleShop.site().events();
    }

    private String sentence() {
        return find(Paragraph.class).id("event-sentence").getText();
    }

    private TextField text(String id) {
        return find(TextField.class).id(id);
    }

    private Button button(String id) {
        return find(Button.class).id(id);
    }

    private ElementPicker element(String id) {
        return find(ElementPicker.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return find(Select.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Transformation> transformations(String id) {
        return find(CheckboxGroup.class).id(id);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Noticed> noticed() {
        return find(RadioButtonGroup.class).id("event-noticed");
    }
}
