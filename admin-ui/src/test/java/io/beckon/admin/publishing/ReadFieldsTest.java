package io.beckon.admin.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;

class ReadFieldsTest {
    private static final String ADDRESS = "https://shop.example/product.html?customer=4711#reviews";
    private static final EventMessage VIEW = new EventMessage(
            "t1.2",
            EventType.BUSINESS,
            "ProductViewed",
            "p1",
            1_000,
            ADDRESS,
            "A tent",
            "en",
            "https://search.example/?q=tent",
            Map.of("price", number(120), "mail", Json.MAPPER.valueToTree("ada@mail.example")));

    private final Site site = Edited.site(ExampleShop.site(), tree -> ((ArrayNode) tree.get("categories")).removeAll());

    @Test
    void leavesOutWhatNothingReads() {
        EventMessage kept = ReadFields.of(site, List.of(rule(Filter.event("ProductViewed"))))
                .keep(VIEW);

        assertThat(kept.url()).isEqualTo("https://shop.example/product.html");
        assertThat(kept.referrer()).isNull();
        assertThat(kept.data()).isEmpty();
        assertThat(kept.title()).isEqualTo("A tent");
        assertThat(kept.id()).isEqualTo(VIEW.id());
    }

    @Test
    void keepsWhatConditionsReadHoweverDeep() {
        Condition price = compare(Field.data("price"));
        Condition led = new Condition.None(List.of(compare(Field.REFERRER), compare(Field.URL)));
        Filter filter = Filter.event("ProductViewed").where(new Condition.Any(List.of(price, led)));

        EventMessage kept = ReadFields.of(site, List.of(rule(filter))).keep(VIEW);

        assertThat(kept.url()).isEqualTo(ADDRESS);
        assertThat(kept.referrer()).isEqualTo(VIEW.referrer());
        assertThat(kept.data()).containsOnlyKeys("price");
    }

    @Test
    void keepsWhatSearchesRead() {
        Pattern search =
                new Pattern.Search(Filter.ANY, Field.data("mail"), List.of("ada"), Pattern.Search.Mode.CONTAINS);

        EventMessage kept = ReadFields.of(site, List.of(new TypedRule(RuleId.of("search"), search)))
                .keep(VIEW);

        assertThat(kept.data()).containsOnlyKeys("mail");
    }

    @Test
    void keepsWhatTagsRead() {
        Site tagged = Edited.site(site, tree -> tree.withArray("categories").add(Json.MAPPER.readTree("""
                                        {"id":"dear","name":"Dear","match":"any","tags":
                                        [{"id":"t","field":"data.price","mode":">=","text":"100","caseSensitive":false}]}
                                        """)));

        assertThat(ReadFields.of(tagged, List.of()).keep(VIEW).data()).containsOnlyKeys("price");
    }

    @Test
    void keepsWhatAudiencesAreMadeOf() {
        Site told = audience("visitor.fact.price");
        Site led = audience("visitor.referrer");
        Site campaigned = audience("visitor.campaign");

        assertThat(ReadFields.of(told, List.of()).keep(VIEW).data()).isEmpty();
        assertThat(ReadFields.of(told, List.of()).keep(VIEW).referrer()).isNull();
        assertThat(ReadFields.of(led, List.of()).keep(VIEW).referrer()).isEqualTo(VIEW.referrer());
        assertThat(ReadFields.of(campaigned, List.of()).keep(VIEW).url()).isEqualTo(ADDRESS);
    }

    @Test
    void keepsWhatTheVisitorSaidOfHisConsent() {
        Map<String, JsonNode> refusal = Map.of("engagement", BooleanNode.FALSE);
        EventMessage said = new EventMessage(
                "t1.3",
                EventType.SYSTEM,
                SystemEvents.CONSENT_CHANGED,
                "p1",
                2_000,
                ADDRESS,
                null,
                null,
                null,
                refusal);

        assertThat(ReadFields.of(site, List.of()).keep(said).data()).isEqualTo(refusal);
    }

    private Site audience(String field) {
        return Edited.site(site, tree -> tree.putArray("audiences").add(Json.MAPPER.readTree("""
                        {"id":"a","name":"A","condition":{"is":"compare","field":"%s","operator":"exists","operands":[],
                        "caseSensitive":false}}
                        """.formatted(field))));
    }

    private static TypedRule rule(Filter filter) {
        return new TypedRule(RuleId.of("rule"), new Pattern.Singleton(filter));
    }

    private static Condition compare(Field field) {
        return new Condition.Compare(field, Operator.EXISTS, List.of(), false);
    }

    private static JsonNode number(int value) {
        return Json.MAPPER.valueToTree(value);
    }
}
