package io.beckon.admin.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Typed;
import io.beckon.definitions.rules.Operator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What the form refuses, and what it says then. */
@ViewPackages(packages = "io.beckon.admin.words")
class RuleFaultsTest extends RuleFormScreen {
    @Test
    void saysWhatIsMissingInANewRule() {
        form.show(form.blank("new"));
        field(TextField.class, "rule-name").clear();
        test(find(NativeButton.class).withId("rule-template-absence").single()).click();

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-name")).isEqualTo("Please enter 1 to 100 characters.");
        assertThat(error("rule-argument-first-event")).startsWith("Please choose which event counts.");
        assertThat(error("rule-argument-then-event")).startsWith("Please choose which event counts.");
        assertThat(error("rule-argument-millis")).isEqualTo("Please enter a time from 1 second to 1 day.");
    }

    @Test
    void saysWhichNumberIsOutOfBounds() {
        form.show(rule("interested-shopper", SHOP));
        field(IntegerField.class, "rule-argument-times").setValue(0);
        field(IntegerField.class, "rule-priority").setValue(1001);

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-argument-times")).isEqualTo("Please enter a whole number from 1 to 5,000.");
        assertThat(error("rule-priority")).isEqualTo("Please enter a whole number from 0 to 1,000.");

        field(IntegerField.class, "rule-argument-times").setValue(2);
        assertThat(error("rule-argument-times")).isEmpty();
    }

    @Test
    void takesNoLimitThatCannotBeReadForNoLimit() {
        form.show(rule("interested-shopper", SHOP));
        Typed.unreadable(field(IntegerField.class, "rule-caps-per-visit"), "99999999999");
        Typed.unreadable(field(IntegerField.class, "rule-caps-after-rejected"), "1e");

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-caps-per-visit")).startsWith("Please enter a whole number from 0 to 1,000");
        assertThat(error("rule-caps-after-rejected")).startsWith("Please enter a time from");
    }

    @Test
    void saysWhichMomentOfAScheduleIsIncomplete() {
        form.show(rule("interested-shopper", SHOP));
        DateTimePicker from = field(DateTimePicker.class, "rule-schedule-from");
        find(DatePicker.class, from).single().setValue(LocalDate.of(2026, 12, 2));

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-schedule-from")).isEqualTo("Please enter a day and a time, or nothing.");
    }

    @Test
    void saysWhichNumberDoesNotGoWithTheOtherArguments() {
        form.show(
                rule(
                        "'template':'counter','arguments':{'filter':{'event':'A'},'times':101,'window':{'within':'duration','millis':1000}}"));

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-argument-times"))
                .isEqualTo("With the other settings, only numbers from 1 to 100 work here.");
    }

    @Test
    void saysWhichPatternRe2Refuses() {
        form.show(rule("asks-about-delivery", SHOP));
        field(TextArea.class, "rule-argument-texts").setValue("refund\n(shipping");
        select("rule-argument-mode").setValue("regex");

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-argument-texts"))
                .startsWith("“(shipping” is not a pattern that Beckon understands (RE2).");
    }

    @Test
    void saysWhatIsWrongWithACondition() {
        form.show(rule("looks-at-premium", SHOP));
        operator().setValue(Operator.REGEX);
        field(TextField.class, "rule-argument-filter-where-0-operand").setValue("(?=x)");
        combo("rule-argument-filter-where-0-field").clear();

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-argument-filter-where-0-operand")).startsWith("This is not a pattern");
        assertThat(error("rule-argument-filter-where-0-field")).startsWith("Please choose a value");

        operator().setValue(Operator.AT_LEAST);
        assertThat(form.read()).isEmpty();
        assertThat(error("rule-argument-filter-where-0-operand")).startsWith("Please enter a number");
    }

    @Test
    void saysThatAScheduleEndsBeforeItBegins() {
        form.show(rule("looks-at-premium", SHOP));
        field(DateTimePicker.class, "rule-schedule-from").setValue(LocalDateTime.of(2026, 12, 2, 8, 0));
        field(DateTimePicker.class, "rule-schedule-until").setValue(LocalDateTime.of(2026, 12, 1, 8, 0));

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-schedule-until")).isEqualTo("The end must be later than the beginning.");
    }

    @Test
    void saysWhereAHandWrittenRuleIsWrong() {
        form.show(rule("'arguments':{},'dsl':'when(event(1))'"));

        assertThat(form.read()).isEmpty();
        assertThat(error("rule-dsl")).matches("Line 1, column \\d+: A text in quotation marks is needed here.*");
    }
}
