package io.beckon.admin.events;

import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a trigger beside its kind, which takes what it asks for.
 *
 * @param text the DOM event, the message or the name
 * @param number the depth, percent or clicks
 */
public record TriggerDetails(ElementId element, String text, int number, ScrollUnit unit, long millis, int count) {
    /** Details that are right for every kind. */
    public static final TriggerDetails SAMPLE =
            new TriggerDetails(ElementId.of("any"), "click", 10, ScrollUnit.PERCENT, 1_000, 1);

    /** The details of a trigger, and the sample's where it has none. */
    public static TriggerDetails of(Trigger trigger) {
        TriggerDetails details = SAMPLE.withCount(trigger.count()).withElement(ElementUse.of(trigger));
        return switch (trigger) {
            case Trigger.Dom dom -> details.withText(dom.action());
            case Trigger.JsError error -> details.withText(error.message());
            case Trigger.Custom custom -> details.withText(custom.name());
            case Trigger.Timeout(long millis) -> details.withMillis(millis);
            case Trigger.Dwell(long millis) -> details.withMillis(millis);
            case Trigger.Idle idle -> details.withMillis(idle.millis());
            case Trigger.Scroll scroll -> details.withNumber(scroll.depth()).withUnit(scroll.unit());
            case Trigger.Visible visible ->
                details.withNumber(visible.percent()).withMillis(visible.millis());
            case Trigger.RageClick rage -> details.withNumber(rage.clicks()).withMillis(rage.millis());
            case Trigger.EnterKey _,
                    Trigger.Appears _,
                    Trigger.Disappears _,
                    Trigger.ExitIntent _,
                    Trigger.FormAbandon _,
                    Trigger.Route _ -> details;
        };
    }

    /** The same with another element, if there is one. */
    public TriggerDetails withElement(@Nullable ElementId other) {
        return other == null ? this : new TriggerDetails(other, text, number, unit, millis, count);
    }

    /** The same with another text. */
    public TriggerDetails withText(String other) {
        return new TriggerDetails(element, other, number, unit, millis, count);
    }

    /** The same with another number. */
    public TriggerDetails withNumber(int other) {
        return new TriggerDetails(element, text, other, unit, millis, count);
    }

    /** The same with another unit of the number. */
    public TriggerDetails withUnit(ScrollUnit other) {
        return new TriggerDetails(element, text, number, other, millis, count);
    }

    /** The same with another time. */
    public TriggerDetails withMillis(long other) {
        return new TriggerDetails(element, text, number, unit, other, count);
    }

    /** The same with another count. */
    public TriggerDetails withCount(int other) {
        return new TriggerDetails(element, text, number, unit, millis, other);
    }
}
