package io.beckon.admin.audiences.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Site;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class AudienceFormTest extends BrowserlessTest {
    private static final Site SHOP = ExampleShop.site();
    private static final String FIRST = "audience-condition-0-";
    private static final Audience NESTED = audience(new Condition.All(List.of(
            compare(Field.VISITOR_DEVICE, Operator.IN, "phone", "tablet"),
            new Condition.None(List.of(
                    compare(Field.VISITOR_COUNTRY, Operator.EQUALS, "DE"),
                    compare(Field.fact("customer.since"), Operator.EXISTS))))));

    private AudienceForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        form = new AudienceForm(_ -> SHOP);
        form.enter(SHOP.key());
        UI.getCurrent().add(form.content());
    }

    @Test
    void givesBackTheAudienceAsItWas() {
        form.show(NESTED);

        assertThat(form.read()).contains(NESTED);
    }

    @Test
    void givesBackASingleComparisonAsItWas() {
        Audience single = audience(compare(Field.VISITOR_VISITS, Operator.AT_MOST, "2"));
        form.show(single);

        assertThat(form.read()).contains(single);
    }

    @Test
    void beginsWithVisitorsWhoComeBack() {
        form.show(form.blank("new"));

        assertThat(form.read())
                .hasValueSatisfying(blank ->
                        assertThat(blank.condition()).isEqualTo(compare(Field.VISITOR_VISITS, Operator.AT_LEAST, "2")));
        assertThat(sentence()).contains("number of the visit is at least “2”");
    }

    @Test
    void saysTheConditionWhileItIsTyped() {
        form.show(audience(compare(Field.VISITOR_COUNTRY, Operator.EQUALS, "DE")));
        test(field(TextField.class, FIRST + "operand")).setValue("AT");

        assertThat(sentence()).contains("country is “AT”");
    }

    @Test
    void saysGroups() {
        form.show(NESTED);

        assertThat(sentence())
                .contains("device is one of")
                .contains("and (not: ")
                .containsPattern("“customer.since” is there\\)");
    }

    @Test
    void takesWhatIsTypedAsTheKeyOfAFact() {
        form.show(form.blank("new"));
        ComponentUtil.fireEvent(fields(), new CustomValueSetEvent<>(fields(), true, " tier "));

        assertThat(fields().getValue()).isEqualTo("visitor.fact.tier");
        assertThat(fields().getItemLabelGenerator().apply("visitor.fact.tier")).isEqualTo("tier (told by the site)");
        assertThat(form.read())
                .hasValueSatisfying(
                        typed -> assertThat(typed.condition().comparisons().map(Condition.Compare::field))
                                .containsExactly(Field.fact("tier")));
    }

    @ParameterizedTest
    @CsvSource({"data.price", "url", "visitor.age", "visitor.fact.", "''"})
    void refusesWhatIsNoFieldOfVisitors(String name) {
        form.show(form.blank("new"));
        fields().setValue(name);

        assertThat(form.read()).isEmpty();
        assertThat(error(FIRST + "field")).startsWith("Please choose something");
    }

    @ParameterizedTest
    @CsvSource({"visitor.device,EQUALS,mobile", "visitor.device,NOT,Telephone", "visitor.identity,EQUALS,signed-in"})
    void refusesATextThatTheFieldNeverIs(String field, Operator operator, String text) {
        form.show(audience(compare(new Field(field), operator, text)));

        assertThat(form.read()).isEmpty();
        assertThat(error(FIRST + "operand")).startsWith("Please enter one of these: ");
    }

    @ParameterizedTest
    @CsvSource({"Phone,false,true", "Phone,true,false", "phone,true,true"})
    void tellsUpperAndLowerCaseApartAsTheComparisonDoes(String text, boolean isCaseSensitive, boolean isRight) {
        for (Operator operator : List.of(Operator.EQUALS, Operator.IN)) {
            form.show(audience(new Condition.Compare(Field.VISITOR_DEVICE, operator, List.of(text), isCaseSensitive)));

            assertThat(form.read().isPresent()).isEqualTo(isRight);
        }
    }

    @Test
    void refusesALineThatTheFieldNeverIs() {
        form.show(audience(compare(Field.VISITOR_DEVICE, Operator.IN, "phone", "watch")));

        assertThat(form.read()).isEmpty();
        assertThat(error(FIRST + "operands")).isEqualTo("Please enter one of these: desktop, phone, tablet.");

        field(TextArea.class, FIRST + "operands").setValue("phone\ntablet");

        assertThat(error(FIRST + "operands")).isEmpty();
        assertThat(form.read()).isPresent();
    }

    @Test
    void forgetsAnErrorThatBelongedToAnotherField() {
        form.show(audience(compare(Field.VISITOR_DEVICE, Operator.EQUALS, "DE")));
        form.read();
        fields().setValue("visitor.country");

        assertThat(error(FIRST + "operand")).isEmpty();
        assertThat(field(TextField.class, FIRST + "operand").getHelperText()).startsWith("Two letters");
        assertThat(form.read()).isPresent();
    }

    @Test
    void refusesAnAudienceOfEverybody() {
        form.show(audience(compare(Field.VISITOR_COUNTRY, Operator.EXISTS)));
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Remove this condition"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(form.read()).isEmpty();
        assertThat(field(Span.class, "audience-fault").getText()).startsWith("Please add a condition.");
    }

    @Test
    void refusesMoreComparisonsThanAnAudienceMayHave() {
        List<Condition> half = Collections.nCopies(50, compare(Field.VISITOR_COUNTRY, Operator.EXISTS));
        Condition full = new Condition.All(List.of(new Condition.Any(half), new Condition.None(half)));
        form.show(audience(full));
        find(Button.class).withId("audience-condition-add-condition").single().click();
        fieldOf("audience-condition-2-field").setValue("visitor.country");
        operatorOf("audience-condition-2-operator").setValue(Operator.EXISTS);

        assertThat(form.read()).isEmpty();
        assertThat(field(Span.class, "audience-fault").getText()).isEqualTo("Please use at most 100 comparisons.");
    }

    @Test
    void offersNoCategories() {
        form.show(NESTED);

        assertThat(find(Button.class).withId("audience-condition-add-category").all())
                .isEmpty();
    }

    @Test
    void letsNobodyTypeWhoMayNot() {
        form.setReadOnly(true);
        form.show(NESTED);

        assertThat(field(TextField.class, "audience-name").isReadOnly()).isTrue();
        assertThat(fields().isReadOnly()).isTrue();
    }

    private String sentence() {
        return field(Paragraph.class, "audience-sentence").getText();
    }

    private ComboBox<String> fields() {
        return fieldOf(FIRST + "field");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> fieldOf(String id) {
        return field(ComboBox.class, id);
    }

    @SuppressWarnings("unchecked")
    private Select<Operator> operatorOf(String id) {
        return field(Select.class, id);
    }

    private String error(String id) {
        HasValidation field = (HasValidation) field(Component.class, id);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    private static Audience audience(Condition condition) {
        return new Audience(AudienceId.of("some"), "Some", condition);
    }

    private static Condition compare(Field field, Operator operator, String... operands) {
        return new Condition.Compare(field, operator, List.of(operands), false);
    }
}
