package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.Golden;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Condition FROM_GERMANY = compare(Field.VISITOR_COUNTRY, Operator.EQUALS, "DE");

    @Test
    void looksLikeThisInJson() {
        Condition mobile = compare(Field.VISITOR_DEVICE, Operator.IN, "phone", "tablet");
        Condition known = compare(Field.VISITOR_IDENTITY, Operator.NOT, "anonymous");
        Condition gold = compare(Field.fact("status"), Operator.EQUALS, "gold");
        List<Audience> audiences = List.of(
                audience("germans", FROM_GERMANY),
                audience(
                        "mobile-newcomers",
                        new Condition.All(List.of(mobile, compare(Field.VISITOR_VISITS, Operator.AT_MOST, "2")))),
                audience("strangers", new Condition.None(List.of(known, new Condition.Any(List.of(gold))))));

        Golden.assertEquals("site/audiences.json", Json.pretty(audiences));
    }

    @Test
    void refusesFieldsOfEvents() {
        assertThatThrownBy(() -> audience("a", compare(Field.URL, Operator.CONTAINS, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a field of the visitor, such as visitor.country, in audience a, but got 'url'.");
    }

    @Test
    void refusesCategories() {
        Condition nested = new Condition.All(List.of(new Condition.InCategory(CategoryId.of("tents"))));

        assertThatThrownBy(() -> audience("a", nested))
                .hasMessage("Expected no categories in audience a, as visitors are in none, but got 'tents'.");
    }

    @Test
    void refusesConditionsThatAreTooDeepOrTooLarge() {
        Condition deep = Stream.iterate(FROM_GERMANY, inner -> (Condition) new Condition.All(List.of(inner)))
                .skip(Condition.DEEPEST)
                .findFirst()
                .orElseThrow();
        Condition half = new Condition.All(Collections.nCopies(50, FROM_GERMANY));
        Condition large = new Condition.Any(List.of(half, half, FROM_GERMANY));

        assertThatThrownBy(() -> audience("a", deep)).hasMessageContaining("from 1 to 8, but got '9'");
        assertThatThrownBy(() -> audience("a", large)).hasMessageContaining("from 0 to 100, but got '101'");
        assertThat(audience("a", new Condition.Any(List.of(half, half)))
                        .condition()
                        .depth())
                .isEqualTo(3);
    }

    @Test
    void areTheOnlyOnesThatLookAtVisitors() {
        Condition nested = new Condition.None(List.of(FROM_GERMANY));

        assertThatThrownBy(() -> Filter.ANY.where(nested)).hasMessageContaining("only audiences look at visitors");
        assertThatThrownBy(() -> Tag.of("t", Field.VISITOR_CAMPAIGN, TextMode.CONTAINS, "x"))
                .hasMessageContaining("only audiences look at visitors");
        assertThatThrownBy(() -> new Pattern.Search(
                        Filter.ANY, Field.fact("status"), List.of("x"), Pattern.Search.Mode.CONTAINS))
                .hasMessageContaining("only audiences look at visitors");
    }

    @Test
    void knowsOnlyFieldsThatVisitorsHave() {
        assertThat(Field.fact("status").factKey()).isEqualTo("status");
        for (String wrong : List.of("visitor.mood", "visitor.fact.", "visitor.fact.1", "visitor", "visitor.device.x")) {
            assertThatThrownBy(() -> new Field(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Audience audience(String id, Condition condition) {
        return new Audience(AudienceId.of(id), "Audience " + id, condition);
    }

    private static Condition compare(Field field, Operator operator, String... operands) {
        return new Condition.Compare(field, operator, List.of(operands), false);
    }
}
