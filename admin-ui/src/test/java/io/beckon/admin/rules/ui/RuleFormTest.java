package io.beckon.admin.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.publishing.Edited;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form shows and reads. */
@ViewPackages(packages = "io.beckon.admin.words")
class RuleFormTest extends RuleFormScreen {
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
    void showsTheAudience() {
        Site shop = Edited.site(SHOP, tree -> tree.putArray("audiences").add(Json.MAPPER.readTree("""
                        {"id":"newcomers","name":"Newcomers","condition":
                        {"is":"compare","field":"visitor.visits","operator":"equals","operands":["1"],"caseSensitive":false}}
                        """)));
        show(shop, shop.rules().getFirst().forAudience(AudienceId.of("newcomers")));
        field(TextField.class, "rule-name").setValue("Called otherwise");

        assertThat(form.read()).hasValueSatisfying(read -> {
            assertThat(read.name()).isEqualTo("Called otherwise");
            assertThat(read.audience()).isEqualTo(AudienceId.of("newcomers"));
        });
    }

    @Test
    void offersGroupsOnlyAsDeepAsTheEngineTakesThem() {
        int groups = Condition.DEEPEST - 1;
        String deep = "{'is':'all','conditions':[".repeat(groups) + "{'is':'in-category','category':'tents'}"
                + "]}".repeat(groups);
        form.show(rule("'template':'singleton','arguments':{'filter':{'event':'A','where':" + deep + "}}"));

        String innermost = "rule-argument-filter-where" + "-0".repeat(groups - 1);
        String around = "rule-argument-filter-where" + "-0".repeat(groups - 2);
        assertThat(find(Button.class).withId(around + "-add-group").exists()).isTrue();
        assertThat(find(Button.class).withId(innermost + "-add-condition").exists())
                .isTrue();
        assertThat(find(Button.class).withId(innermost + "-add-group").exists()).isFalse();
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
}
