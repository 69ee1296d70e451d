package io.beckon.definitions.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {
    private static final Map<Class<?>, Function<String, Object>> IDS = Map.ofEntries(
            Map.entry(AudienceId.class, AudienceId::of),
            Map.entry(BusinessEventId.class, BusinessEventId::of),
            Map.entry(CalendarId.class, CalendarId::of),
            Map.entry(CategoryId.class, CategoryId::of),
            Map.entry(DecisionId.class, DecisionId::of),
            Map.entry(ElementId.class, ElementId::of),
            Map.entry(EngagementId.class, EngagementId::of),
            Map.entry(EventId.class, EventId::of),
            Map.entry(GoalId.class, GoalId::of),
            Map.entry(OfferId.class, OfferId::of),
            Map.entry(PageId.class, PageId::of),
            Map.entry(RuleId.class, RuleId::of),
            Map.entry(ScenarioId.class, ScenarioId::of),
            Map.entry(SiteKey.class, SiteKey::of),
            Map.entry(TabId.class, TabId::of),
            Map.entry(TagId.class, TagId::of),
            Map.entry(VisitId.class, VisitId::of),
            Map.entry(VisitorId.class, VisitorId::of));

    static List<Map.Entry<Class<?>, Function<String, Object>>> ids() {
        return List.copyOf(IDS.entrySet());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void areTheirTextInJson(Map.Entry<Class<?>, Function<String, Object>> id) {
        Object value = id.getValue().apply("a1");

        assertThat(Json.MAPPER.writeValueAsString(value)).isEqualTo("\"a1\"");
        assertThat(Json.<Object>read("\"a1\"", wild(id.getKey()))).isEqualTo(value);
        assertThat(value).hasToString("a1");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refuseWhatHasNotTheirShape(Map.Entry<Class<?>, Function<String, Object>> id) {
        for (String wrong : List.of("", " ", "a b", "a\nb", "ä", "x".repeat(100), "a/b c")) {
            assertThatThrownBy(() -> id.getValue().apply(wrong))
                    .as(id.getKey().getSimpleName() + " '" + wrong + "'")
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Expected " + id.getKey().getSimpleName());
        }
    }

    @Test
    void sortByTheirText() {
        assertThat(List.of(RuleId.of("b"), RuleId.of("a"), RuleId.of("a1")).stream()
                        .sorted())
                .extracting(RuleId::value)
                .containsExactly("a", "a1", "b");
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> wild(Class<?> type) {
        return (Class<Object>) type;
    }
}
