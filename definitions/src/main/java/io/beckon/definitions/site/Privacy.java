package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.beckon.definitions.Expect;
import java.util.List;

/**
 * How much the browser agent may do on its own.
 *
 * @param consent what needs the visitor's consent first
 * @param honourSignals whether {@code Sec-GPC} and Do-Not-Track switch the long-lived visitor id off
 * @param queryParameters the URL parameters that are kept; all others are dropped in the browser
 */
public record Privacy(Consent consent, boolean honourSignals, List<String> queryParameters) {
    /** What needs consent. */
    public enum Consent {
        /** Nothing. */
        @JsonProperty("none")
        NONE,
        /** Storage: without consent every page load is a visit of its own, kept in memory. */
        @JsonProperty("storage")
        BEFORE_STORAGE,
        /** Everything: without consent nothing is sent. */
        @JsonProperty("everything")
        BEFORE_ANYTHING
    }

    public Privacy {
        Expect.range("number of query parameters", queryParameters.size(), 0, 100);
        queryParameters.forEach(parameter -> Expect.text("query parameter", parameter, 64));
        queryParameters = List.copyOf(queryParameters);
    }
}
