package io.beckon.admin.events;

import io.beckon.definitions.site.Trigger;
import java.util.Arrays;
import java.util.Locale;

/** What a marketer can choose to wait for: the triggers of the browser agent, with the DOM events that are asked for most by name. */
public enum TriggerKind {
    CLICK("click"),
    DOUBLE_CLICK("dblclick"),
    CHANGE("change"),
    SUBMIT("submit"),
    ENTER_KEY(""),
    TIME(""),
    INPUT("input"),
    FOCUS("focus"),
    BLUR("blur"),
    POINTER_IN("mouseenter"),
    COPY("copy"),
    OTHER("");

    private final String action;

    TriggerKind(String action) {
        this.action = action;
    }

    /** The kind of a trigger. */
    public static TriggerKind of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom ->
                Arrays.stream(values())
                        .filter(kind -> kind.action.equals(dom.action()))
                        .findFirst()
                        .orElse(OTHER);
            case Trigger.EnterKey _ -> ENTER_KEY;
            case Trigger.Timeout _ -> TIME;
        };
    }

    /** The type of the DOM event; empty when the kind has none of its own. */
    public String action() {
        return action;
    }

    /** Whether it happens in an element, and can happen several times. */
    public boolean isInElement() {
        return this != TIME;
    }

    /** What stands for the kind at the end of a key of a text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
