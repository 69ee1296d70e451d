package io.beckon.engine.explanation;

import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule has made of a visit. */
public sealed interface Explanation {
    /** The rule. */
    RuleId rule();

    /** The rule is switched off in this version: nobody looks at it. */
    record Off(RuleId rule) implements Explanation {}

    /**
     * The rule was looked at.
     *
     * @param firings oldest first
     * @param progress how far it is; absent when it can fire no more
     * @param lapse how far it had been since it fired last; absent when it was never further than it is
     */
    record Followed(
            RuleId rule,
            List<Firing> firings,
            @Nullable Progress progress,
            @Nullable Lapse lapse) implements Explanation {
        public Followed {
            firings = List.copyOf(firings);
        }
    }

    /**
     * The rule fired.
     *
     * @param atMillis the time of the completing event, or the deadline
     * @param by the completing event; of a rule that fires by timer, the event that opened its deadline
     * @param because events that make the rule true, in the order of their acceptance; none that is not needed where a number or an order of
     *     them is
     */
    record Firing(long atMillis, Event by, List<Event> because) {
        public Firing {
            because = List.copyOf(because);
        }
    }
}
