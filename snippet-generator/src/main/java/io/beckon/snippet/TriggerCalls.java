package io.beckon.snippet;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** How the agent watches for triggers. */
final class TriggerCalls {
    /** What the calls stand in is a function of it. */
    private static final Expression HAPPENED = new Expression.Constant("happened");

    /** Browsers tell how much of an element is in view as fractions of whole pixels, so that all of it may be a little less. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** Nothing in view is no part of it. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    private final Elements elements;

    TriggerCalls(Elements elements) {
        this.elements = elements;
    }

    /** The call that watches for the trigger and calls {@code happened} at every occurrence. */
    Expression watch(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom ->
                watch(AgentFunction.DOM, new Expression.Text(dom.action()), elements.place(dom.element()));
            case Trigger.EnterKey enterKey -> watch(AgentFunction.ENTER_KEY, elements.place(enterKey.element()));
            case Trigger.Timeout timeout -> watch(AgentFunction.TIMEOUT, number(timeout.millis()));
            case Trigger.Idle idle -> watch(AgentFunction.IDLE, number(idle.millis()));
            case Trigger.Dwell dwell -> watch(AgentFunction.DWELL, number(dwell.millis()));
            case Trigger.Scroll scroll ->
                watch(
                        AgentFunction.SCROLL,
                        number(scroll.depth()),
                        new Expression.Flag(scroll.unit() == ScrollUnit.PERCENT));
            case Trigger.Visible visible ->
                watch(
                        AgentFunction.VISIBLE,
                        elements.place(visible.element()),
                        new Expression.Numeral(threshold(visible.percent())),
                        number(visible.millis()));
            case Trigger.Appears appears -> presence(appears.element(), true);
            case Trigger.Disappears disappears -> presence(disappears.element(), false);
            case Trigger.ExitIntent _ -> watch(AgentFunction.EXIT_INTENT);
            case Trigger.Route _ -> watch(AgentFunction.ROUTE);
            case Trigger.RageClick rage ->
                watch(AgentFunction.RAGE_CLICK, number(rage.clicks()), number(rage.millis()));
            case Trigger.FormAbandon abandon -> watch(AgentFunction.FORM_ABANDON, elements.place(abandon.element()));
            case Trigger.JsError error ->
                watch(
                        AgentFunction.JS_ERROR,
                        new Expression.Text(error.message().toLowerCase(Locale.ROOT)));
            case Trigger.Custom custom -> watch(AgentFunction.CUSTOM, new Expression.Text(custom.name()));
        };
    }

    private Expression presence(ElementId element, boolean isWanted) {
        return watch(AgentFunction.PRESENCE, elements.place(element), new Expression.Flag(isWanted));
    }

    private static Expression watch(AgentFunction function, Expression... arguments) {
        return new Expression.Call(
                function,
                Stream.concat(Stream.of(HAPPENED), Stream.of(arguments)).toList());
    }

    private static BigDecimal threshold(int percent) {
        return BigDecimal.valueOf(percent, 2).subtract(TOLERANCE).max(LEAST);
    }

    private static Expression number(long number) {
        return new Expression.Numeral(BigDecimal.valueOf(number));
    }
}
