package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCompilerTest {
    private static final RuleCompiler COMPILER = new RuleCompiler(TemplateCatalogue.onClassPath());

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    @Test
    void compilesTheExampleShop() {
        assertThat(COMPILER.compile(ExampleShop.site())).isEqualTo(new RuleCompilation.Compiled(ExampleShop.rules()));
    }

    @Test
    void showsTheRuleInTheRuleLanguage() {
        Rule rule = ExampleRules.fromTemplate(
                "counter", "{\"filter\":{\"event\":\"ProductViewed\",\"category\":\"tents\"},\"times\":3}");

        assertThat(COMPILER.script(rule))
                .isEqualTo(new RuleScript.Written(
                        "when(event(\"ProductViewed\").in(\"tents\")).times(3).within(visit())"));
    }

    @Test
    void takesTheDefaultsOfMissingArguments() {
        Rule rule = ExampleRules.fromTemplate(
                "sequence", "{\"steps\":[{\"event\":\"A\"},{\"event\":\"B\"}],\"strict\":null}");

        assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(rule))))
                .contains("window=Visit[], strict=false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "counter   | {}                                | filter    | Expected a value for 'Event', but there is none.",
                "counter   | {'filter':{},'times':0}           | times     | Expected a count from 1 to 5000, but got '0'.",
                "counter   | {'filter':{},'times':5001}        | times     | Expected a count from 1 to 5000",
                "counter   | {'filter':{},'times':1e400}       | times     | Expected a count as a whole number",
                "counter   | {'filter':{},'times':2.5}         | times     | Expected a count as a whole number",
                "counter   | {'filter':{},'times':'3'}         | times     | Expected a count as a whole number",
                "counter   | {'filter':{},'times':99999999999999999999} | times | Expected a count as a whole number",
                "score     | {'filters':[],'threshold':3}      | filters   | Expected number of weighted filters from 1 to 10",
                "score     | {'filters':[{'filter':{},'weight':0}],'threshold':3} | filters | Expected a weight other than 0",
                "score     | {'filters':[{'filter':{},'weight':1001}],'threshold':3} | filters | Expected weight from -1000 to 1000",
                "score     | {'filters':[{'filter':{}}],'threshold':3} | filters | Expected",
                "dwell     | {'category':'no such id','millis':5000} | category | Expected CategoryId of the form",
                "dwell     | {'category':'help','millis':999}  | millis    | Expected milliseconds from 1000",
                "hesitation | {'touched':{},'ended':[],'millis':5000} | ended | Expected number of filters from 1 to 9",
                "custom    | {'script':''}                     | script    | Expected a rule in the rule language of 1 to 20000 characters",
                "custom    | {'script':7}                      | script    | Expected a rule in the rule language, but got '7'.",
                "custom    | {'script':'when(1)'}              | script    | Line 1, column 1: Expected a filter such as",
                "custom    | {'script':'\\n\\n  when(1)'}      | script    | Line 3, column 3: Expected a filter such as",
                "custom    | {'script':'while(true){}'}        | script    | Expected a rule of few statements",
                "counter   | {'filter':'A','times':3}          | filter    | Expected a Filter",
                "counter   | {'filter':{'event':''},'times':3} | filter    | Expected event name of a filter",
                "counter   | {'filter':{'category':'a b'},'times':3} | filter | Expected CategoryId",
                "counter   | {'filter':{'type':'MAGIC'},'times':3} | filter | Expected one of \"SYSTEM\", \"BUSINESS\"",
                "counter   | {'filter':{},'times':3,'window':{'within':'century'}} | window | Expected a known kind",
                "counter   | {'filter':{},'times':3,'window':{'within':'duration','millis':0}} | window | Expected window millis",
                "counter   | {'filter':{},'times':3,'colour':1} | colour   | Expected only the parameters",
                "sequence  | {'steps':[{}]}                    | steps     | Expected number of filters from 2 to 10",
                "sequence  | {'steps':[{},{},{},{},{},{},{},{},{},{},{}]} | steps | Expected number of filters from 2 to 10",
                "sequence  | {'steps':{}}                      | steps     | Expected a list of filters",
                "sequence  | {'steps':[{},{}],'strict':'yes'}  | strict    | Expected true or false",
                "search    | {'filter':{},'field':'colour','texts':['a']} | field | Expected Field of the form",
                "search    | {'filter':{},'field':'url','texts':[]} | texts | Expected number of texts from 1 to 1000",
                "search    | {'filter':{},'field':'url','texts':['']} | texts | Expected a text of 1 to 200 characters",
                "search    | {'filter':{},'field':'url','texts':[1]} | texts | Expected a text",
                "search    | {'filter':{},'field':'url','texts':['a'],'mode':'magic'} | mode | Expected one of [contains",
                "absence   | {'first':{},'then':{},'millis':999} | millis  | Expected milliseconds from 1000 to 86400000",
                "absence   | {'first':{},'then':{},'millis':86400001} | millis | Expected milliseconds from 1000"
            })
    void namesTheArgumentThatDoesNotFit(String template, String arguments, String parameter, String message) {
        Rule rule = ExampleRules.fromTemplate(template, arguments.replace('\'', '"'));

        String said = ExampleRules.said(COMPILER.compile(ExampleRules.shop(rule)));

        assertThat(said.lines())
                .anyMatch(line -> line.startsWith("/rules/tested/arguments/" + parameter + " " + message));
    }

    @Test
    void saysThatACounterWithinATimeCountsToAHundred() {
        Rule rule = ExampleRules.fromTemplate(
                "counter", "{\"filter\":{},\"times\":101,\"window\":{\"within\":\"duration\",\"millis\":1000}}");

        assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(rule))))
                .isEqualTo("/rules/tested/arguments Expected times from 1 to 100, but got '101'.");
    }

    @Test
    void namesTheTemplatesThereAre() {
        assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(ExampleRules.fromTemplate("magic", "{}")))))
                .startsWith("/rules/tested/template Expected one of the templates [absence, counter,")
                .endsWith("but got 'magic'.");
    }

    @Test
    void findsCategoriesThatAreNotDefined() {
        Rule filter = ExampleRules.fromTemplate("singleton", "{\"filter\":{\"category\":\"gone\"}}");
        Rule nested = ExampleRules.fromScript(
                "nested", "when(anyEvent().where(any(field('url').exists(), none(inCategory('lost')))))");

        assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(filter, nested))))
                .isEqualTo("/rules/tested/arguments Expected an existing category, but 'gone' is not defined.\n"
                        + "/rules/nested/dsl Expected an existing category, but 'lost' is not defined.");
    }

    @Test
    void findsAllProblemsOfAllRulesAtOnce() {
        Rule arguments = ExampleRules.fromTemplate("counter", Map.of());
        Rule script = ExampleRules.fromScript("script", "when(event('A'))\n  .twice()");

        assertThat(COMPILER.compile(ExampleRules.shop(arguments, script)))
                .isInstanceOfSatisfying(
                        RuleCompilation.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .isEqualTo(List.of(
                                        "/rules/tested/arguments/filter",
                                        "/rules/tested/arguments/times",
                                        "/rules/script/dsl")));
    }

    @Test
    void namesLineAndColumnOfAScript() {
        Rule script = ExampleRules.fromScript("script", "when(event('A'))\n  .within(7)");

        assertThat(ExampleRules.said(COMPILER.compile(ExampleRules.shop(script))))
                .startsWith("/rules/script/dsl Line 1, column 1: Expected .within() after counter");
    }
}
