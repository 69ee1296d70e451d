package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /sites/{siteKey}/events}.
 *
 * @param begin 128 random bits, sent until a visit token is held: the same value is the same visit
 * @param visitor the visitor's token
 * @param visit the visit's token
 * @param tab the sending tab
 * @param version the package version of the sending bundle
 * @param sentAt the browser's clock when it sent the batch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventBatch(
        @Nullable String begin,
        @Nullable String visitor,
        @Nullable String visit,
        String tab,
        int version,
        long sentAt,
        List<EventMessage> events) {
    public EventBatch {
        events = List.copyOf(events);
    }
}
