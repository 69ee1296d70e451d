package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.ElementId;
import java.util.regex.Pattern;

/** What must happen in the page for a business event. The list of its kinds is the list of what agents, tests and the guide know. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "trigger")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.Dom.class, name = "dom"),
    @JsonSubTypes.Type(value = Trigger.EnterKey.class, name = "enterkey"),
    @JsonSubTypes.Type(value = Trigger.Timeout.class, name = "timeout"),
    @JsonSubTypes.Type(value = Trigger.Idle.class, name = "idle"),
    @JsonSubTypes.Type(value = Trigger.Dwell.class, name = "dwell"),
    @JsonSubTypes.Type(value = Trigger.Scroll.class, name = "scroll"),
    @JsonSubTypes.Type(value = Trigger.Visible.class, name = "visible"),
    @JsonSubTypes.Type(value = Trigger.Appears.class, name = "appears"),
    @JsonSubTypes.Type(value = Trigger.Disappears.class, name = "disappears"),
    @JsonSubTypes.Type(value = Trigger.ExitIntent.class, name = "exitintent"),
    @JsonSubTypes.Type(value = Trigger.Route.class, name = "route"),
    @JsonSubTypes.Type(value = Trigger.RageClick.class, name = "rageclick"),
    @JsonSubTypes.Type(value = Trigger.FormAbandon.class, name = "formabandon"),
    @JsonSubTypes.Type(value = Trigger.JsError.class, name = "jserror"),
    @JsonSubTypes.Type(value = Trigger.Custom.class, name = "custom")
})
public sealed interface Trigger {
    /** How often it must happen within a page view, 1 to 1000; what happens once in a page view has 1. */
    default int count() {
        return 1;
    }

    private static void checkCount(int count) {
        Expect.range("count", count, 1, 1000);
    }

    private static void checkTime(long millis, long min) {
        Expect.range("millis", millis, min, 86_400_000);
    }

    /**
     * A DOM event on an element or inside it.
     *
     * @param action the DOM event's type, for example {@code click}, {@code change}, {@code submit}
     */
    record Dom(String action, ElementId element, int count) implements Trigger {
        private static final Pattern ACTION = Pattern.compile("[a-z]{2,30}");

        public Dom {
            Expect.shape("action", ACTION, action);
            checkCount(count);
        }
    }

    /** The enter key, pressed inside an element. */
    record EnterKey(ElementId element, int count) implements Trigger {
        public EnterKey {
            checkCount(count);
        }
    }

    /**
     * A time after the page view began.
     *
     * @param millis 100 to 86 400 000
     */
    record Timeout(long millis) implements Trigger {
        public Timeout {
            checkTime(millis, 100);
        }
    }

    /**
     * A time without pointer, key, scroll or touch; the next one begins with the next of them.
     *
     * @param millis 100 to 86 400 000
     */
    record Idle(long millis, int count) implements Trigger {
        public Idle {
            checkTime(millis, 100);
            checkCount(count);
        }
    }

    /**
     * A time of the page view during which the page was in sight.
     *
     * @param millis 100 to 86 400 000
     */
    record Dwell(long millis) implements Trigger {
        public Dwell {
            checkTime(millis, 100);
        }
    }

    /**
     * The visitor scrolled down the page so far.
     *
     * @param depth 1 to 100 percent, or 1 to 1 000 000 pixels
     */
    record Scroll(int depth, ScrollUnit unit) implements Trigger {
        /** How depth is measured. */
        public enum ScrollUnit {
            /** Of the way that the page can be scrolled; a page without scroll bars has none. */
            @JsonProperty("percent")
            PERCENT,
            /** CSS pixels above the visible part of the page. */
            @JsonProperty("pixels")
            PIXELS
        }

        public Scroll {
            Expect.range("depth", depth, 1, unit == ScrollUnit.PERCENT ? 100 : 1_000_000);
        }
    }

    /**
     * An element is in view for a time, in a page that is in sight; again after it left the view.
     *
     * @param percent how much of the element, 1 to 100
     * @param millis 0 to 86 400 000
     */
    record Visible(ElementId element, int percent, long millis, int count) implements Trigger {
        public Visible {
            Expect.range("percent", percent, 1, 100);
            checkTime(millis, 0);
            checkCount(count);
        }
    }

    /** An element comes into the page, or is there when the page view begins. */
    record Appears(ElementId element, int count) implements Trigger {
        public Appears {
            checkCount(count);
        }
    }

    /** An element that was there leaves the page. */
    record Disappears(ElementId element, int count) implements Trigger {
        public Disappears {
            checkCount(count);
        }
    }

    /** The pointer leaves the page through its top; on touch devices a fast scroll up, or the page goes out of sight. */
    record ExitIntent(int count) implements Trigger {
        public ExitIntent {
            checkCount(count);
        }
    }

    /** The page view began with a change of route in a page that stayed loaded. */
    record Route() implements Trigger {}

    /**
     * Impatient clicks on one spot.
     *
     * @param clicks 2 to 20
     * @param millis within which they happen, 100 to 60 000
     */
    record RageClick(int clicks, long millis, int count) implements Trigger {
        public RageClick {
            Expect.range("clicks", clicks, 2, 20);
            Expect.range("millis", millis, 100, 60_000);
            checkCount(count);
        }
    }

    /** The page view ends after the visitor changed something in a form without submitting it. */
    record FormAbandon(ElementId element) implements Trigger {}

    /**
     * An error of the page's own scripts that nobody caught.
     *
     * @param message what its message must contain, in upper or lower case, at most 200 characters; empty: any error
     */
    record JsError(String message, int count) implements Trigger {
        public JsError {
            Expect.that(message.length() <= 200, "a message of at most 200 characters", message);
            checkCount(count);
        }
    }

    /**
     * An event that the site pushed.
     *
     * @param name of the event
     */
    record Custom(String name, int count) implements Trigger {
        public Custom {
            Expect.shape("name of a custom trigger", BusinessEvent.NAME, name);
            checkCount(count);
        }
    }
}
