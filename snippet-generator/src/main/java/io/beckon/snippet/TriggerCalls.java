package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** How the agent watches for triggers. */
final class TriggerCalls {
    /** Browsers tell how much of an element is in view as fractions of whole pixels, so that all of it may be a little less. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** Nothing in view is no part of it. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    private final Elements elements;

    TriggerCalls(Elements elements) {
        this.elements = elements;
    }

    /** The call that watches for the trigger and calls {@code happened} at every occurrence. */
    Expression.Call watch(Trigger trigger, Expression happened) {
        Expression.Call call = watch(trigger);
        return new Expression.Call(
                call.function(),
                Stream.concat(Stream.of(happened), call.arguments().stream()).toList());
    }

    private Expression.Call watch(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom ->
                call(AgentFunction.DOM, new Expression.Text(dom.action()), elements.place(dom.element()));
            case Trigger.EnterKey enterKey -> call(AgentFunction.ENTER_KEY, elements.place(enterKey.element()));
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
                        elements.place(visible.element()),
                        new Expression.Numeral(threshold(visible.percent())),
                        number(visible.millis()));
            case Trigger.Appears appears -> presence(appears.element(), true);
            case Trigger.Disappears disappears -> presence(disappears.element(), false);
            case Trigger.ExitIntent _ -> call(AgentFunction.EXIT_INTENT);
            case Trigger.Route _ -> call(AgentFunction.ROUTE);
            case Trigger.RageClick rage -> call(AgentFunction.RAGE_CLICK, number(rage.clicks()), number(rage.millis()));
            case Trigger.FormAbandon abandon -> call(AgentFunction.FORM_ABANDON, elements.place(abandon.element()));
            case Trigger.JsError error ->
                call(AgentFunction.JS_ERROR, new Expression.Text(error.message().toLowerCase(Locale.ROOT)));
            case Trigger.Custom custom -> call(AgentFunction.CUSTOM, new Expression.Text(custom.name()));
        };
    }

    private Expression.Call presence(ElementId element, boolean isWanted) {
        return call(AgentFunction.PRESENCE, elements.place(element), new Expression.Flag(isWanted));
    }

    private static BigDecimal threshold(int percent) {
        return BigDecimal.valueOf(percent, 2).subtract(TOLERANCE).max(LEAST);
    }

    private static Expression number(long number) {
        return new Expression.Numeral(BigDecimal.valueOf(number));
    }
}
