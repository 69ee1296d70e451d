package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;

/** The span in which the events of a pattern must lie. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "within")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Window.PageView.class, name = "page-view"),
    @JsonSubTypes.Type(value = Window.Visit.class, name = "visit"),
    @JsonSubTypes.Type(value = Window.Duration.class, name = "duration")
})
public sealed interface Window {
    /** All in the same page view. */
    record PageView() implements Window {}

    /** Anywhere in the visit. */
    record Visit() implements Window {}

    /**
     * The last event at most this long after the first, in server time.
     *
     * @param millis 1 to 86 400 000
     */
    record Duration(long millis) implements Window {
        public Duration {
            Expect.range("window millis", millis, 1, 86_400_000);
        }
    }
}
