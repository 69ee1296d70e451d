package io.beckon.definitions.site;

import io.beckon.definitions.ids.ElementId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which monitored elements a business event needs. */
public final class ElementUse {
    private ElementUse() {}

    /** The elements of the event's triggers, values and conditions, each once, in the order of their first use. */
    public static Set<ElementId> in(BusinessEvent event) {
        Set<ElementId> elements = new LinkedHashSet<>();
        event.triggers().forEach(trigger -> add(elements, of(trigger)));
        event.values().forEach(value -> add(elements, of(value.value())));
        add(elements, element(event.condition()));
        add(elements, element(event.postcondition()));
        return elements;
    }

    private static void add(Set<ElementId> elements, @Nullable ElementId element) {
        if (element != null) {
            elements.add(element);
        }
    }

    /** The element of a trigger; null when it needs none. */
    public static @Nullable ElementId of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom -> dom.element();
            case Trigger.EnterKey key -> key.element();
            case Trigger.Visible visible -> visible.element();
            case Trigger.Appears appears -> appears.element();
            case Trigger.Disappears disappears -> disappears.element();
            case Trigger.FormAbandon abandon -> abandon.element();
            case Trigger.Timeout _,
                    Trigger.Idle _,
                    Trigger.Dwell _,
                    Trigger.Scroll _,
                    Trigger.ExitIntent _,
                    Trigger.Route _,
                    Trigger.RageClick _,
                    Trigger.JsError _,
                    Trigger.Custom _ -> null;
        };
    }

    /** The element of a source; null when it needs none. */
    public static @Nullable ElementId of(ValueSource source) {
        return switch (source) {
            case ValueSource.Text text -> text.element();
            case ValueSource.Attribute attribute -> attribute.element();
            case ValueSource.Input input -> input.element();
            case ValueSource.DataAttribute data -> data.element();
            case ValueSource.UrlParameter _,
                    ValueSource.Cookie _,
                    ValueSource.Meta _,
                    ValueSource.DataLayer _,
                    ValueSource.Constant _ -> null;
        };
    }

    private static @Nullable ElementId element(@Nullable PageCondition condition) {
        return condition == null ? null : of(condition.value());
    }
}
