package io.beckon.admin.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.access.Access;
import io.beckon.admin.forms.Typed;
import io.beckon.admin.rules.CheckedRules;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class RuleFormTest extends BrowserlessTest {
    private static final Site SHOP = ExampleShop.site();

    private RuleForm form;

    @BeforeEach
    void open() {
        SecurityContextHolder.getContext().setAuthentication(Access.console());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        form = new RuleForm(_ -> SHOP, CheckedRules.CHECKS);
        form.enter(SHOP.key());
        UI.getCurrent().add(form.content());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static Stream<Rule> rules() {
        return SHOP.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesBackEveryRuleOfTheDemoAsItWas(Rule rule) {
        form.show(rule);

        assertThat(form.read()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'template':'counter','arguments':{'filter':{'type':'SYSTEM'},'times':5000}",
                "'template':'counter','arguments':{'filter':{'event':'Pushed'},'times':7,'window':{'within':'duration','millis':1500}}",
                "'template':'counter','arguments':{'filter':{},'times':1,'window':{'within':'page-view'}},'schedule':{'from':'2026-12-01T07:30:00Z'},'calendar':'service-hours'",
                "'template':'absence','arguments':{'first':{'event':'A'},'then':{'category':'tents','event':'B'},'millis':86400000,'restart':true},'caps':{'perPageView':0,'perVisit':1,'perDay':2,'perVisitor':3,'afterAcceptedMillis':0,'afterRejectedMillis':604800000,'afterIgnoredMillis':1001}",
                "'template':'sequence','arguments':{'steps':[{'event':'A'},{'event':'B'},{'event':'A'}],'strict':true}",
                "'template':'singleton','arguments':{'filter':{'event':'A','where':{'is':'compare','field':'data.price','operator':'>=','operands':['9.5'],'caseSensitive':false}}}",
                "'template':'singleton','arguments':{'filter':{'event':'A','where':{'is':'all','conditions':[{'is':'in-category','category':'gone'}]}}}",
                "'template':'singleton','arguments':{'filter':{'event':'A','where':{'is':'any','conditions':[{'is':'compare','field':'title','operator':'exists','operands':[],'caseSensitive':true},{'is':'none','conditions':[{'is':'compare','field':'path','operator':'regex','operands':['a.b'],'caseSensitive':true},{'is':'compare','field':'data.x','operator':'not','operands':[''],'caseSensitive':false}]}]}}}",
                "'template':'score','arguments':{'filters':[{'filter':{'event':'A'},'weight':2},{'filter':{'event':'B','category':'tents'},'weight':-5}],'threshold':10,'window':{'within':'page-view'}}",
                "'template':'dwell','arguments':{'category':'tents','millis':120000}",
                "'template':'dwell','arguments':{'category':'gone','millis':120000}",
                "'template':'hesitation','arguments':{'touched':{'event':'A'},'ended':[{'event':'B'},{'event':'C'}],'millis':45000}",
                "'template':'custom','arguments':{'script':'when(event(\\\"A\\\"))\\n  .times(3)'}",
                "'arguments':{},'dsl':'when(event(\\\"A\\\"))\\n  .times(3)'",
            })
    void givesBackWhatElseCanBeSaid(String parts) {
        Rule rule = rule(parts);
        form.show(rule);

        assertThat(form.content().getChildren()).isNotEmpty();
        boolean namesWhatIsGone = parts.contains("gone");
        assertThat(form.read()).isEqualTo(namesWhatIsGone ? Optional.empty() : Optional.of(rule));
    }

    @Test
    void asksForTheArgumentsOfTheChosenTemplate() {
        form.show(form.blank("new"));
        assertThat(form.read()).isEmpty();

        test(find(NativeButton.class).withId("rule-template-counter").single()).click();
        field(TextField.class, "rule-name").setValue("Three products");
        combo("rule-argument-filter-event").setValue(new EventPicker.Choice("ProductViewed"));
        field(IntegerField.class, "rule-argument-times").setValue(3);
        offer().setValue(OfferId.of("chat-help"));

        assertThat(field(Paragraph.class, "rule-sentence").getText())
                .isEqualTo(
                        "When “ProductViewed” happens 3 times within the visit, offer “Chat with an outfitter”, once per visit.");
        assertThat(field(Pre.class, "rule-script").getText())
                .isEqualTo("when(event(\"ProductViewed\")).times(3).within(visit())");
        assertThat(form.read()).hasValueSatisfying(rule -> {
            assertThat(rule.name()).isEqualTo("Three products");
            assertThat(rule.template()).isEqualTo("counter");
            assertThat(rule.arguments())
                    .containsEntry("times", Json.MAPPER.valueToTree(3))
                    .containsKeys("filter", "window");
        });
    }

    @Test
    void changesTheSentenceWithEveryArgumentInTheLanguageOfTheReader() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        form.show(rule("interested-shopper", SHOP));

        field(IntegerField.class, "rule-argument-times").setValue(5);
        offer().clear();

        assertThat(field(Paragraph.class, "rule-sentence").getText())
                .isEqualTo(
                        "Wenn innerhalb des Besuchs 5-mal „ProductViewed“ eintritt, es nur vermerken, einmal je Besuch.");
    }

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

    private static Rule rule(String id, Site site) {
        return site.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(String parts) {
        String caps = parts.contains("'caps'") ? "" : "'caps':{},";
        String json =
                "{'id':'r','name':'R','enabled':false,'priority':1," + caps + "'repeat':'every-time'," + parts + "}";
        return Json.read(json.replace('\'', '"'), Rule.class);
    }

    private String error(String id) {
        return find(Component.class).withId(id).all().stream()
                .map(HasValidation.class::cast)
                .map(field -> field.isInvalid() ? field.getErrorMessage() : "")
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String id) {
        return field(ComboBox.class, id);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OfferId> offer() {
        return field(ComboBox.class, "rule-offer");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return field(Select.class, id);
    }

    @SuppressWarnings("unchecked")
    private Select<Operator> operator() {
        return field(Select.class, "rule-argument-filter-where-0-operator");
    }
}
