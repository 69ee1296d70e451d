package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Condition.Compare;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Conditions exclude each other only where no value passes both, whatever it is. */
class ExclusionTest {
    private static final Condition HELP = new Condition.InCategory(CategoryId.of("help"));

    @ParameterizedTest
    @CsvSource({
        "equals, a, equals, b",
        "equals, 1, equals, 2",
        "equals, 1, equals, one",
        "equals, 5, <, 5",
        "equals, 5, >=, 5.01",
        "equals, tent, <, 5",
        "equals, tent, contains, lamp",
        "equals, tent, starts-with, la",
        "equals, tent, not, Tent",
        "<, 5, >, 5",
        "<, 5, >=, 5",
        "<=, 5, >, 5.0",
        "<=, -1, >=, 0",
        "starts-with, tent, starts-with, lamp",
        "in, a|b, in, c|d",
        "in, 1|2|3, >, 3",
    })
    void excludeEachOther(String one, String operand, String other, String further) {
        assertThat(exclude(compare(one, operand), compare(other, further))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "equals, a, equals, A",
        "equals, 1, equals, 1.0",
        "equals, 5, <=, 5",
        "equals, 15, contains, 5",
        "equals, 15, starts-with, 01",
        "equals, tent, contains, EN",
        "equals, tent, wildcard, x*",
        "equals, tent, regex, x",
        "equals, a, not, b",
        "equals, a, exists, ''",
        "not, a, not, b",
        "not, 5, <, 5",
        "<, 5, <, 7",
        "<=, 5, >=, 5",
        "<, 5, >, 4.9",
        "starts-with, ten, starts-with, TENT",
        "starts-with, a, contains, b",
        "in, a|b, in, b|c",
        "in, 1|2|3, >, 2",
        "contains, a, contains, b",
    })
    void mayMeet(String one, String operand, String other, String further) {
        assertThat(exclude(compare(one, operand), compare(other, further))).isFalse();
    }

    @Test
    void tellsLettersApartOnlyWhereBothDo() {
        Compare upper = new Compare(Field.data("x"), Operator.EQUALS, List.of("A"), true);
        Compare lower = new Compare(Field.data("x"), Operator.EQUALS, List.of("a"), true);
        Compare notLower = new Compare(Field.data("x"), Operator.NOT, List.of("a"), true);

        assertThat(exclude(upper, lower)).isTrue();
        assertThat(exclude(upper, compare("equals", "a"))).isFalse();
        assertThat(exclude(lower, notLower)).isTrue();
        assertThat(exclude(compare("equals", "a"), notLower)).isFalse();
    }

    @Test
    void comparesOnlyTheSameField() {
        Compare title = new Compare(Field.TITLE, Operator.EQUALS, List.of("b"), false);

        assertThat(exclude(compare("equals", "a"), title)).isFalse();
    }

    @Test
    void looksIntoConditionsThatAreNested() {
        Condition a = compare("equals", "a");
        Condition b = compare("equals", "b");
        Condition c = compare("equals", "c");

        assertThat(exclude(all(HELP, a), b)).isTrue();
        assertThat(exclude(any(a, b), c)).isTrue();
        assertThat(exclude(any(a, b), any(b, c))).isFalse();
        assertThat(exclude(all(any(a, b), HELP), any(all(HELP, c), c))).isTrue();
        assertThat(exclude(any(a, HELP), b)).isFalse();
    }

    @Test
    void knowsWhatIsDenied() {
        Condition a = compare("equals", "a");

        assertThat(exclude(none(a), a)).isTrue();
        assertThat(exclude(none(a), any(a, all(a, HELP)))).isTrue();
        assertThat(exclude(none(HELP), HELP)).isTrue();
        assertThat(exclude(none(compare("in", "a|b")), a)).isTrue();
        assertThat(exclude(none(compare(">", "5")), compare(">", "7"))).isTrue();
        assertThat(exclude(none(compare(">=", "7")), compare(">", "7"))).isTrue();
        assertThat(exclude(none(compare(">", "7")), compare(">=", "7"))).isFalse();
        assertThat(exclude(none(compare("exists", "")), compare("contains", "x")))
                .isTrue();
        assertThat(exclude(none(compare("exists", "")), compare("not", "x"))).isFalse();
        assertThat(exclude(none(a), compare("in", "a|b"))).isFalse();
    }

    @Test
    void excludesACategoryOnlyByItsDenial() {
        Filter help = Filter.ANY.in(CategoryId.of("help"));
        Filter cart = Filter.ANY.in(CategoryId.of("cart"));

        assertThat(Exclusion.between(Clause.of(help), Clause.of(cart))).isFalse();
        assertThat(Exclusion.between(Clause.of(help), Clause.of(Filter.ANY.where(none(HELP)))))
                .isTrue();
    }

    private static boolean exclude(Condition one, Condition other) {
        boolean isExcluded = Exclusion.between(Clause.of(one), Clause.of(other));
        assertThat(Exclusion.between(Clause.of(other), Clause.of(one))).isEqualTo(isExcluded);
        return isExcluded;
    }

    private static Compare compare(String operator, String operands) {
        Operator found = List.of(Operator.values()).stream()
                .filter(candidate -> name(candidate).equals(operator))
                .findFirst()
                .orElseThrow();
        List<String> texts = found == Operator.EXISTS ? List.of() : List.of(operands.split("\\|"));
        return new Compare(Field.data("x"), found, texts, false);
    }

    private static String name(Operator operator) {
        return Json.MAPPER.<JsonNode>valueToTree(operator).stringValue();
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    private static Condition none(Condition... parts) {
        return new Condition.None(List.of(parts));
    }
}
