package io.beckon.admin.events;

import static io.beckon.admin.events.TriggerKind.Detail.COUNT;
import static io.beckon.admin.events.TriggerKind.Detail.ELEMENT;
import static io.beckon.admin.events.TriggerKind.Detail.NUMBER;
import static io.beckon.admin.events.TriggerKind.Detail.TEXT;
import static io.beckon.admin.events.TriggerKind.Detail.TIME;
import static io.beckon.admin.events.TriggerKind.Detail.UNIT;

import io.beckon.definitions.site.Trigger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a marketer can choose to wait for: the triggers of the browser agent, with the DOM events that are asked for most by name. */
public enum TriggerKind {
    CLICK("click"),
    DOUBLE_CLICK("dblclick"),
    CHANGE("change"),
    SUBMIT("submit"),
    ENTER_KEY(ELEMENT, COUNT),
    TIME_OPEN(TIME),
    TIME_SEEN(TIME),
    IDLE(TIME, COUNT),
    SCROLL(NUMBER, UNIT),
    VISIBLE(ELEMENT, NUMBER, TIME, COUNT),
    APPEARS(ELEMENT, COUNT),
    DISAPPEARS(ELEMENT, COUNT),
    EXIT_INTENT(COUNT),
    RAGE_CLICK(NUMBER, TIME, COUNT),
    FORM_ABANDON(ELEMENT),
    ROUTE(),
    JS_ERROR(TEXT, COUNT),
    CUSTOM(TEXT, COUNT),
    INPUT("input"),
    FOCUS("focus"),
    BLUR("blur"),
    POINTER_IN("mouseenter"),
    COPY("copy"),
    OTHER(TEXT, ELEMENT, COUNT);

    private final String action;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of only
    private final Set<Detail> details;

    /** What is asked for beside the kind. */
    public enum Detail {
        TEXT,
        ELEMENT,
        NUMBER,
        UNIT,
        TIME,
        COUNT
    }

    TriggerKind(String action) {
        this.action = action;
        details = Set.of(ELEMENT, COUNT);
    }

    TriggerKind(Detail... details) {
        action = "";
        this.details = Set.of(details);
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
            case Trigger.Timeout _ -> TIME_OPEN;
            case Trigger.Dwell _ -> TIME_SEEN;
            case Trigger.Idle _ -> IDLE;
            case Trigger.Scroll _ -> SCROLL;
            case Trigger.Visible _ -> VISIBLE;
            case Trigger.Appears _ -> APPEARS;
            case Trigger.Disappears _ -> DISAPPEARS;
            case Trigger.ExitIntent _ -> EXIT_INTENT;
            case Trigger.RageClick _ -> RAGE_CLICK;
            case Trigger.FormAbandon _ -> FORM_ABANDON;
            case Trigger.Route _ -> ROUTE;
            case Trigger.JsError _ -> JS_ERROR;
            case Trigger.Custom _ -> CUSTOM;
        };
    }

    /**
     * The trigger of this kind with these details.
     *
     * @throws IllegalArgumentException when one of the details that the kind asks for is out of its range
     */
    public Trigger trigger(TriggerDetails with) {
        return switch (this) {
            case CLICK, DOUBLE_CLICK, CHANGE, SUBMIT, INPUT, FOCUS, BLUR, POINTER_IN, COPY ->
                new Trigger.Dom(action, with.element(), with.count());
            case OTHER -> new Trigger.Dom(with.text(), with.element(), with.count());
            case ENTER_KEY -> new Trigger.EnterKey(with.element(), with.count());
            case TIME_OPEN -> new Trigger.Timeout(with.millis());
            case TIME_SEEN -> new Trigger.Dwell(with.millis());
            case IDLE -> new Trigger.Idle(with.millis(), with.count());
            case SCROLL -> new Trigger.Scroll(with.number(), with.unit());
            case VISIBLE -> new Trigger.Visible(with.element(), with.number(), with.millis(), with.count());
            case APPEARS -> new Trigger.Appears(with.element(), with.count());
            case DISAPPEARS -> new Trigger.Disappears(with.element(), with.count());
            case EXIT_INTENT -> new Trigger.ExitIntent(with.count());
            case RAGE_CLICK -> new Trigger.RageClick(with.number(), with.millis(), with.count());
            case FORM_ABANDON -> new Trigger.FormAbandon(with.element());
            case ROUTE -> new Trigger.Route();
            case JS_ERROR -> new Trigger.JsError(with.text(), with.count());
            case CUSTOM -> new Trigger.Custom(with.text(), with.count());
        };
    }

    /** The type of the DOM event; empty when the kind has none of its own. */
    public String action() {
        return action;
    }

    /** Whether the kind asks for a detail. */
    public boolean asksFor(Detail detail) {
        return details.contains(detail);
    }

    /** What stands for the kind at the end of a key of a text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
