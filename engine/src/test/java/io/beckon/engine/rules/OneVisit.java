package io.beckon.engine.rules;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import io.beckon.engine.visit.StateWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A visit told event by event, from millisecond 0 on; says what has fired as {@code rule@millis by event}. */
final class OneVisit {
    private final RuleSet rules;
    private final RuleTurn turn = new RuleTurn();
    private final RuleMemory memory = new RuleMemory(0);
    private final List<String> fired = new ArrayList<>();
    private int ids;

    private OneVisit(RuleSet rules) {
        this.rules = rules;
    }

    static OneVisit under(Repeat repeat, Pattern... patterns) {
        return switch (compile(repeat, patterns)) {
            case RuleSetCompilation.Compiled(RuleSet rules) -> new OneVisit(rules);
            case RuleSetCompilation.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    /** Compiles patterns as rules r1, r2 and so on. */
    static RuleSetCompilation compile(Repeat repeat, Pattern... patterns) {
        List<TypedRule> typed = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Pattern pattern : patterns) {
            RuleId id = RuleId.of("r" + (typed.size() + 1));
            typed.add(new TypedRule(id, pattern));
            rules.add(rule(id, true, repeat));
        }
        return RuleSet.compile(typed, rules, RandomVisits.NUMBERS);
    }

    static Rule rule(RuleId id, boolean enabled, Repeat repeat) {
        return new Rule(id, "Rule", enabled, 1, null, Map.of(), "rule", repeat, null, null, Caps.NONE, null);
    }

    /** Events e1, e2 and so on of these names, one at each millisecond from here on. */
    OneVisit happen(long fromMillis, String... names) {
        long atMillis = fromMillis;
        for (String name : names) {
            happen(atMillis++, name, "p1", Map.of());
        }
        return this;
    }

    OneVisit happen(long atMillis, String name, @Nullable String page, Map<String, JsonNode> values) {
        turn.begin(memory);
        rules.match(event(atMillis, name, page, values), turn);
        note();
        return this;
    }

    /** Whether any rule looks at events of this name; nothing happens. */
    boolean isConcernedBy(String name) {
        return rules.concerns(event(0, name, null, Map.of()), turn);
    }

    private CategorisedEvent event(long atMillis, String name, @Nullable String page, Map<String, JsonNode> values) {
        EventMessage message = new EventMessage(
                "e" + ++ids,
                EventType.BUSINESS,
                name,
                page,
                atMillis,
                "https://x.example/a?b",
                "T",
                null,
                null,
                values);
        return new CategorisedEvent(new Event(message, Source.BROWSER, atMillis, false), Categories.NONE);
    }

    OneVisit due(long deadlineMillis) {
        turn.begin(memory);
        rules.due(deadlineMillis, turn);
        note();
        return this;
    }

    OneVisit close(long atMillis, String page) {
        turn.begin(memory);
        rules.pageClosed(PageId.of(page), atMillis, turn);
        return this;
    }

    OneVisit forgive(String page) {
        turn.begin(memory);
        rules.forgive(RuleId.of("r1"), PageId.of(page), turn);
        return this;
    }

    List<String> fired() {
        return fired;
    }

    long nextDeadlineMillis() {
        return memory.nextDeadlineMillis();
    }

    byte[] written() {
        StateWriter writer = new StateWriter();
        memory.encode(writer);
        return writer.toBytes();
    }

    private void note() {
        turn.fired().forEach(one -> fired.add(one.rule() + "@" + one.atMillis() + " by " + one.firedBy()));
    }
}
