package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.ElementId;
import java.util.regex.Pattern;

/** What must happen in the page for a business event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "trigger")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.Dom.class, name = "dom"),
    @JsonSubTypes.Type(value = Trigger.EnterKey.class, name = "enterkey"),
    @JsonSubTypes.Type(value = Trigger.Timeout.class, name = "timeout")
})
public sealed interface Trigger {
    /** How often it must happen within a page view, 1 to 1000. */
    int count();

    /**
     * A DOM event on an element or inside it.
     *
     * @param action the DOM event's type, for example {@code click}, {@code change}, {@code submit}
     */
    record Dom(String action, ElementId element, int count) implements Trigger {
        private static final Pattern ACTION = Pattern.compile("[a-z]{2,30}");

        public Dom {
            Expect.shape("action", ACTION, action);
            Expect.range("count", count, 1, 1000);
        }
    }

    /** The enter key, pressed inside an element. */
    record EnterKey(ElementId element, int count) implements Trigger {
        public EnterKey {
            Expect.range("count", count, 1, 1000);
        }
    }

    /**
     * A time after the page view began.
     *
     * @param millis 100 to 86 400 000
     */
    record Timeout(long millis) implements Trigger {
        public Timeout {
            Expect.range("millis", millis, 100, 86_400_000);
        }

        @Override
        public int count() {
            return 1;
        }
    }
}
