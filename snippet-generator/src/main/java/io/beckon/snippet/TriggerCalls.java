package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.site.Trigger;
import java.math.BigDecimal;

/** How the agent watches for triggers. */
final class TriggerCalls {
    private final Elements elements;

    TriggerCalls(Elements elements) {
        this.elements = elements;
    }

    /** The call that watches for the trigger. */
    Expression watch(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom ->
                call(AgentFunction.DOM, new Expression.Text(dom.action()), elements.selectors(dom.element()));
            case Trigger.EnterKey enterKey -> call(AgentFunction.ENTER_KEY, elements.selectors(enterKey.element()));
            case Trigger.Timeout timeout ->
                call(AgentFunction.TIMEOUT, new Expression.Numeral(BigDecimal.valueOf(timeout.millis())));
        };
    }
}
