package io.beckon.definitions;

import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import io.beckon.definitions.site.ValueSource;
import java.util.List;
import java.util.Locale;

/** One trigger and one value of every kind. A test of this module fails when a kind is missing, and with it those of all modules. */
public final class ExampleTriggers {
    private static final ElementId ELEMENT = ElementId.of("a");

    private ExampleTriggers() {}

    /** The triggers; those that need an element have {@code a}. */
    public static List<Trigger> triggers() {
        return List.of(
                new Trigger.Dom("click", ELEMENT, 2),
                new Trigger.EnterKey(ELEMENT, 1),
                new Trigger.Timeout(5_000),
                new Trigger.Idle(30_000, 1),
                new Trigger.Dwell(60_000),
                new Trigger.Scroll(75, ScrollUnit.PERCENT),
                new Trigger.Visible(ELEMENT, 50, 1_000, 1),
                new Trigger.Appears(ELEMENT, 1),
                new Trigger.Disappears(ELEMENT, 1),
                new Trigger.ExitIntent(1),
                new Trigger.Route(),
                new Trigger.RageClick(3, 1_000, 1),
                new Trigger.FormAbandon(ELEMENT),
                new Trigger.JsError("checkout", 1),
                new Trigger.Custom("Pushed", 1));
    }

    /** The sources; those that need an element have {@code a}. */
    public static List<ValueSource> sources() {
        return List.of(
                new ValueSource.Text(ELEMENT),
                new ValueSource.Attribute(ELEMENT, "href"),
                new ValueSource.Input(ELEMENT),
                new ValueSource.DataAttribute(ELEMENT, "product-id"),
                new ValueSource.UrlParameter("campaign"),
                new ValueSource.Cookie("currency"),
                new ValueSource.Meta("og:title"),
                new ValueSource.DataLayer("dataLayer.ecommerce.value"),
                new ValueSource.Constant("x"));
    }

    /** A business event for every trigger, each with a name of its own and without values. */
    public static List<BusinessEvent> events() {
        return triggers().stream()
                .map(trigger -> event(trigger.getClass().getSimpleName(), trigger, List.of()))
                .toList();
    }

    /** An event with every value, each transformed in every way. */
    public static BusinessEvent reading() {
        List<EventValue> values = sources().stream()
                .map(source -> new EventValue(
                        source.getClass().getSimpleName(), source, "a(.*)", List.of(Transformation.values())))
                .toList();
        return event("Reading", new Trigger.Timeout(1_000), values);
    }

    private static BusinessEvent event(String name, Trigger trigger, List<EventValue> values) {
        return new BusinessEvent(
                BusinessEventId.of("on-" + name.toLowerCase(Locale.ROOT)),
                "On" + name,
                List.of(),
                null,
                List.of(trigger),
                null,
                values);
    }
}
