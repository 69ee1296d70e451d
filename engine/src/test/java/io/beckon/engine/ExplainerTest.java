package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.engine.explanation.Explanation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which versions can be explained, and until when. */
class ExplainerTest {
    @Test
    void explainsTheOthersWhenARuleThatIsSwitchedOffCouldNotBeCompiled() {
        Pattern unusable = new Pattern.Search(
                Filter.event("Searched"), Field.data("query"), List.of("("), Pattern.Search.Mode.REGEX);
        SiteOf site = new SiteOf().rule("on", "Bought", "banner").off("off", unusable);

        List<Explanation> explained = Explainer.of(site.content(1)).orElseThrow().explain(bought(5), List.of(), 10);

        assertThat(explained.getFirst())
                .isInstanceOfSatisfying(Explanation.Followed.class, on -> assertThat(on.firings())
                        .extracting(Explanation.Firing::atMillis)
                        .containsExactly(5L));
        assertThat(explained.getLast()).isEqualTo(new Explanation.Off(RuleId.of("off")));
    }

    private static List<EventEntry> bought(long atMillis) {
        return List.of(new EventEntry(
                "t1.1",
                EventType.BUSINESS,
                "Bought",
                "browser",
                "p1",
                "https://shop.example/",
                "Shop",
                "en",
                "",
                atMillis,
                atMillis,
                false,
                List.of(),
                Map.of()));
    }
}
