package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.site.Rule;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.FieldReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of a package: an event meets only the rules that look at events of its name, category or text. Immutable; each
 * thread needs a {@link RuleTurn} of its own.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Events come in the order of their acceptance, their times never go back, and each deadline before an event's time is due first.
 *   <li>An event that names a page view whose end was told by {@link #pageClosed} begins a new one; at most 8 are open between
 *       two events, and 9 while one is matched.
 *   <li>Whatever is thrown, {@link RuleTurn#rollBack} leaves the memory as it was.
 * </ul>
 */
public final class RuleSet {
    private final CompiledRules rules;
    private final FieldReader[] fields;
    private final Interests interests;
    private final int worstStateBytes;

    RuleSet(CompiledRules rules, Fields fields, Interests interests, int worstStateBytes) {
        this.rules = rules;
        this.fields = fields.readers();
        this.interests = interests;
        this.worstStateBytes = worstStateBytes;
    }

    /**
     * Compiles rules, or says everything that is wrong with them. Rules that are not enabled are left out.
     *
     * @param typed the patterns, which fire in this order when they fire at one event
     * @param rules how often each may fire
     */
    public static RuleSetCompilation compile(List<TypedRule> typed, List<Rule> rules, CategoryIndex categories) {
        return RuleSetCompilation.of(typed, rules, categories);
    }

    /** The most bytes that a memory of these rules can take when it is written. */
    public int worstStateBytes() {
        return worstStateBytes;
    }

    /** Feeds an event to the rules that look at it. */
    public void match(CategorisedEvent categorised, RuleTurn turn) {
        if (concerns(categorised, turn)) {
            advance(turn);
        }
    }

    /**
     * Whether any rule looks at the event. This needs no memory: who keeps memories elsewhere fetches one only when it is needed, begins the
     * turn with it, and goes on with {@link #advance}.
     */
    public boolean concerns(CategorisedEvent categorised, RuleTurn turn) {
        PassedSteps passed = turn.passed();
        passed.clear();
        turn.reading().begin(categorised, fields);
        interests.collect(turn.reading(), passed);
        return passed.size() > 0;
    }

    /** Feeds the event that {@link #concerns} was asked about to the rules that look at it. */
    public void advance(RuleTurn turn) {
        Event event = turn.reading().event();
        if (turn.memory().nextDeadlineMillis() < event.serverAtMillis()) {
            throw new IllegalStateException(
                    "Expected all deadlines before event '" + event.id() + "' to be due first, but one is left.");
        }
        turn.enter(turn.reading().page(), event.serverAtMillis());
        PassedSteps passed = turn.passed();
        passed.sort();
        feed(passed, turn);
    }

    /** Fires every rule whose deadline is at or before this time. */
    public void due(long deadlineMillis, RuleTurn turn) {
        while (turn.memory().nextDeadlineMillis() <= deadlineMillis) {
            Awaited unanswered = turn.memory().awaited[0];
            int rule = unanswered.rule();
            turn.enter(unanswered.page(), unanswered.deadlineMillis());
            if (unanswered.isPageOpen() || !Gate.isPerPage(rules.gate(rule))) {
                Gate.pass(rules.gate(rule), turn);
            }
            rules.forget(rule, turn);
            turn.fire(rules.id(rule), unanswered);
        }
    }

    /** Awaits nothing any more whose deadline is at or before this time: nothing fires, and whoever awaited it starts from nothing. */
    public void giveUp(long deadlineMillis, RuleTurn turn) {
        for (Awaited dropped : turn.deadlines().giveUp(deadlineMillis)) {
            if (dropped.rule() < rules.size()) {
                turn.enter(dropped.page(), dropped.deadlineMillis());
                rules.forget(dropped.rule(), turn);
            }
        }
    }

    /** Forgets a page view that has ended; an absence that is awaited because of it stays awaited. */
    public void pageClosed(PageId page, long atMillis, RuleTurn turn) {
        turn.enter(page, atMillis);
        for (Awaited awaited : turn.memory().awaited) {
            if (awaited.rule() < rules.size()) {
                rules.leavePage(awaited.rule(), turn);
            }
        }
        turn.closePage();
    }

    /** Lets a rule whose firing came to nothing fire again, in the visit or in the page view; only events after this count. */
    public void forgive(RuleId forgiven, @Nullable PageId page, RuleTurn turn) {
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.id(rule).equals(forgiven)) {
                turn.enter(page);
                Gate.open(rules.gate(rule), turn);
                rules.forget(rule, turn);
            }
        }
    }

    private void feed(PassedSteps passed, RuleTurn turn) {
        int i = 0;
        while (i < passed.size()) {
            int number = passed.rule(i);
            int steps = 0;
            for (; i < passed.size() && passed.rule(i) == number; i++) {
                steps |= passed.bit(i);
            }
            if (rules.isFiredBy(number, steps, turn)) {
                turn.fire(rules.id(number));
            }
        }
    }
}
