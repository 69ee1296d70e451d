package io.beckon.admin.offers;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferMessage;
import io.beckon.definitions.wire.OfferTexts;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * An offer as far as it is typed.
 *
 * @param texts by language; anything may be missing or too long
 * @param theme only what is right
 * @param defaultLanguage the site's
 */
public record OfferSketch(
        Channel channel, Map<String, Words> texts, Map<String, String> theme, String defaultLanguage) {
    private static final String MISSING = "…";
    private static final long LIFE_MILLIS = 30_000;

    /** What is typed in one language. */
    public record Words(String title, String body, String accept, String reject) {
        /** The words as a browser may get them: what is missing is an ellipsis. */
        private OfferTexts complete() {
            return new OfferTexts(fit(title, 80), fit(body, 400), fit(accept, 40), fit(reject, 40));
        }

        private static String fit(String text, int longest) {
            String there = text.isBlank() ? MISSING : text;
            return there.length() <= longest ? there : there.substring(0, longest);
        }
    }

    public OfferSketch {
        texts = Map.copyOf(texts);
        theme = Map.copyOf(theme);
    }

    /** What the preview's page is told: {@link io.beckon.snippet.InvitationPreview}. */
    public String message(String language, boolean isDark) {
        Map<String, OfferTexts> complete = new HashMap<>();
        texts.forEach((tag, words) -> complete.put(tag, words.complete()));
        OfferMessage offer =
                new OfferMessage("preview", channel, "A", complete, defaultLanguage, theme, null, LIFE_MILLIS);
        ObjectNode message = Json.MAPPER.createObjectNode();
        message.put("language", language);
        message.put("scheme", isDark ? "dark" : "light");
        message.set("offer", Json.MAPPER.valueToTree(offer));
        return message.toString();
    }
}
