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
        event.triggers().forEach(trigger -> add(elements, element(trigger)));
        event.values().forEach(value -> add(elements, element(value.value())));
        add(elements, element(event.condition()));
        add(elements, element(event.postcondition()));
        return elements;
    }

    private static void add(Set<ElementId> elements, @Nullable ElementId element) {
        if (element != null) {
            elements.add(element);
        }
    }

    private static @Nullable ElementId element(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom -> dom.element();
            case Trigger.EnterKey key -> key.element();
            case Trigger.Timeout _ -> null;
        };
    }

    private static @Nullable ElementId element(ValueSource source) {
        return switch (source) {
            case ValueSource.Text text -> text.element();
            case ValueSource.Attribute attribute -> attribute.element();
            case ValueSource.Input input -> input.element();
            case ValueSource.Constant _ -> null;
        };
    }

    private static @Nullable ElementId element(@Nullable PageCondition condition) {
        return condition == null ? null : element(condition.value());
    }
}
