package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that can be matched, by number. All that an event needs of a rule lies in one row of numbers, and equal automata are one: with
 * thousands of rules, whatever an event reaches for has been forgotten by the processor, and each object on the way costs more than the
 * work. Immutable.
 */
final class CompiledRules {
    /** The bits of the rule's {@link Gate}. */
    private static final int GATE = 0;
    /** Where the rule keeps its progress. */
    private static final int OWN = 1;
    /** The number of its automaton. */
    private static final int MATCHER = 2;
    /** A power of two, so that few rows lie in two of the processor's lines. */
    private static final int ROW = 4;

    private final RuleId[] ids;
    private final int[] rows;
    private final Matcher[] matchers;

    CompiledRules(List<CompiledRule> rules) {
        ids = rules.stream().map(CompiledRule::id).toArray(RuleId[]::new);
        rows = new int[rules.size() * ROW];
        Map<Matcher, Integer> numbers = new HashMap<>();
        List<Matcher> different = new ArrayList<>();
        for (int rule = 0; rule < ids.length; rule++) {
            PlacedMatcher placed = rules.get(rule).matcher();
            rows[rule * ROW + GATE] = rules.get(rule).gate();
            rows[rule * ROW + OWN] = placed.own();
            rows[rule * ROW + MATCHER] = numbers.computeIfAbsent(placed.matcher(), matcher -> {
                different.add(matcher);
                return different.size() - 1;
            });
        }
        matchers = different.toArray(Matcher[]::new);
    }

    int size() {
        return ids.length;
    }

    RuleId id(int rule) {
        return ids[rule];
    }

    int gate(int rule) {
        return rows[rule * ROW + GATE];
    }

    /** Feeds an event that passed these steps; whether the rule fires. */
    boolean isFiredBy(int rule, int steps, RuleTurn turn) {
        int gate = gate(rule);
        if (Gate.isShutForGood(gate, turn)) {
            return false;
        }
        int own = own(rule);
        Matcher matcher = matcher(rule);
        if (matcher.isCompletedBy(own, steps, turn) && Gate.isOpen(gate, turn)) {
            Gate.pass(gate, turn);
            matcher.forget(own, turn);
            return true;
        }
        matcher.remember(own, steps, turn);
        return false;
    }

    /** Lets the rule start from nothing. */
    void forget(int rule, RuleTurn turn) {
        matcher(rule).forget(own(rule), turn);
    }

    /** Tells a rule that awaits something that the page view which the turn has entered ends. */
    void leavePage(int rule, RuleTurn turn) {
        if (matcher(rule) instanceof PageBound bound) {
            bound.leave(turn);
        }
    }

    private int own(int rule) {
        return rows[rule * ROW + OWN];
    }

    private Matcher matcher(int rule) {
        return matchers[rows[rule * ROW + MATCHER]];
    }
}
