package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private final RuleMemory memory = new RuleMemory(1_000);
    private final RuleTurn turn = new RuleTurn();

    @Test
    void firesASingletonOnceInAVisit() {
        RuleSet rules = rules(new Pattern.Singleton(Filter.event("Click")), Repeat.ONCE_PER_VISIT);

        feed(rules, "e1", "Other", 1_000);
        feed(rules, "e2", "Click", 1_000);
        feed(rules, "e3", "Click", 1_001);

        assertThat(turn.fired()).extracting(fired -> fired.firedBy().value()).containsExactly("e2");
    }

    @Test
    void countsWithinADurationIncludingItsLastMillisecond() {
        Pattern counter = new Pattern.Counter(Filter.event("Click"), 3, new Window.Duration(100));
        RuleSet rules = rules(counter, Repeat.EVERY_TIME);

        feed(rules, "e1", "Click", 1_000);
        feed(rules, "e2", "Click", 1_050);
        feed(rules, "e3", "Click", 1_101);
        feed(rules, "e4", "Click", 1_150);

        assertThat(turn.fired()).extracting(fired -> fired.firedBy().value()).containsExactly("e4");
    }

    @Test
    void leavesNoTraceOfATurnThatIsRolledBack() {
        RuleSet rules = rules(new Pattern.Counter(Filter.ANY, 2, new Window.Visit()), Repeat.EVERY_TIME);
        byte[] before = encoded();

        turn.begin(memory);
        feed(rules, "e1", "Click", 1_000);
        byte[] between = encoded();
        turn.rollBack();

        assertThat(between).isNotEqualTo(before);
        assertThat(encoded()).isEqualTo(before);
        assertThat(RuleMemory.decode(new StateReader(between)).nextDeadlineMillis())
                .isEqualTo(Long.MAX_VALUE);
    }

    private void feed(RuleSet rules, String id, String name, long atMillis) {
        if (turn.fired().isEmpty()) {
            turn.begin(memory);
        }
        EventMessage message =
                new EventMessage(id, EventType.BUSINESS, name, "p1", atMillis, null, null, null, null, Map.of());
        Event event = new Event(message, Source.BROWSER, atMillis, false);
        rules.match(new CategorisedEvent(event, Categories.NONE), turn);
    }

    private byte[] encoded() {
        StateWriter writer = new StateWriter();
        memory.encode(writer);
        return writer.toBytes();
    }

    private static RuleSet rules(Pattern pattern, Repeat repeat) {
        RuleId id = RuleId.of("r1");
        Rule rule = new Rule(id, "Rule", true, 1, null, Map.of(), "rule", repeat, null, null, Caps.NONE, null);
        return switch (RuleSet.compile(
                List.of(new TypedRule(id, pattern)), List.of(rule), CategoryIndex.of(List.of()))) {
            case RuleSetCompilation.Compiled(RuleSet rules) -> rules;
            case RuleSetCompilation.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
