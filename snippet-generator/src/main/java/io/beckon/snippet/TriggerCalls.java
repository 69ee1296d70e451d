package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import java.math.BigDecimal;
import java.util.Locale;

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
            case Trigger.Timeout timeout -> call(AgentFunction.TIMEOUT, number(timeout.millis()));
            case Trigger.Idle idle -> call(AgentFunction.IDLE, number(idle.millis()));
            case Trigger.Dwell dwell -> call(AgentFunction.DWELL, number(dwell.millis()));
            case Trigger.Scroll scroll ->
                call(
                        AgentFunction.SCROLL,
                        number(scroll.depth()),
                        new Expression.Flag(scroll.unit() == ScrollUnit.PERCENT));
            case Trigger.Visible visible ->
                call(
                        AgentFunction.VISIBLE,
                        elements.selectors(visible.element()),
                        new Expression.Numeral(BigDecimal.valueOf(visible.percent(), 2)),
                        number(visible.millis()));
            case Trigger.Appears appears -> presence(appears.element(), true);
            case Trigger.Disappears disappears -> presence(disappears.element(), false);
            case Trigger.ExitIntent _ -> call(AgentFunction.EXIT_INTENT);
            case Trigger.Route _ -> call(AgentFunction.ROUTE);
            case Trigger.RageClick rage -> call(AgentFunction.RAGE_CLICK, number(rage.clicks()), number(rage.millis()));
            case Trigger.FormAbandon abandon -> call(AgentFunction.FORM_ABANDON, elements.selectors(abandon.element()));
            case Trigger.JsError error ->
                call(AgentFunction.JS_ERROR, new Expression.Text(error.message().toLowerCase(Locale.ROOT)));
            case Trigger.Custom custom -> call(AgentFunction.CUSTOM, new Expression.Text(custom.name()));
        };
    }

    private Expression presence(ElementId element, boolean isWanted) {
        return call(AgentFunction.PRESENCE, elements.selectors(element), new Expression.Flag(isWanted));
    }

    private static Expression number(long number) {
        return new Expression.Numeral(BigDecimal.valueOf(number));
    }
}
