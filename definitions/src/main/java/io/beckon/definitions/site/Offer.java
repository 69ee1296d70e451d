package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferTexts;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to a visitor.
 *
 * @param texts by language tag; one of them in the site's default language
 * @param theme custom properties of the invitation by name without dashes, for example {@code accent-colour}
 * @param link where a banner leads, http or https; absent for other channels
 * @param agentGroup the group of desk agents that answers
 * @param offerLifeMillis how long a qualified visit may wait and the invitation may take to appear, 1 s to 10 min
 * @param inviteLifeMillis how long the invitation stays on screen, 5 s to 10 min
 * @param formLifeMillis how long an accepted invitation may stay without a conversation, 10 s to 30 min
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offer(
        OfferId id,
        String name,
        Channel channel,
        Map<String, OfferTexts> texts,
        Map<String, String> theme,
        @Nullable String link,
        String agentGroup,
        long offerLifeMillis,
        long inviteLifeMillis,
        long formLifeMillis) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern PROPERTY_VALUE = Pattern.compile("[A-Za-z0-9#%.,() -]{1,60}");
    private static final Pattern LINK = Pattern.compile("https?://[!-~]{1,2000}");

    public Offer {
        Expect.text("name of offer " + id, name, 100);
        Expect.text("agent group of offer " + id, agentGroup, 64);
        Expect.range("number of texts of offer " + id, texts.size(), 1, 50);
        texts.keySet().forEach(language -> Expect.shape("language", LANGUAGE, language));
        theme.forEach((property, value) -> {
            Expect.shape("theme property", PROPERTY, property);
            Expect.shape("theme value", PROPERTY_VALUE, value);
        });
        Expect.that((link != null) == (channel == Channel.BANNER), "a link exactly for banners in offer " + id, link);
        if (link != null) {
            Expect.shape("link of offer " + id, LINK, link);
        }
        Expect.range("offerLifeMillis", offerLifeMillis, 1_000, 600_000);
        Expect.range("inviteLifeMillis", inviteLifeMillis, 5_000, 600_000);
        Expect.range("formLifeMillis", formLifeMillis, 10_000, 1_800_000);
        texts = Map.copyOf(texts);
        theme = Map.copyOf(theme);
    }
}
