package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the browser needs it.
 *
 * @param texts by language tag
 * @param theme custom properties by name without dashes
 * @param link where a banner leads
 * @param language the language to fall back to
 * @param lifeMillis how long the invitation stays on screen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferMessage(
        String id,
        Channel channel,
        String variant,
        Map<String, OfferTexts> texts,
        String language,
        Map<String, String> theme,
        @Nullable String link,
        long lifeMillis) {
    public OfferMessage {
        texts = Map.copyOf(texts);
        theme = Map.copyOf(theme);
    }
}
