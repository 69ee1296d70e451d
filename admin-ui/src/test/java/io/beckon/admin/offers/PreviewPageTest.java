package io.beckon.admin.offers;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferMessage;
import io.beckon.definitions.wire.OfferTexts;
import io.beckon.snippet.InvitationPreview;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PreviewPageTest {
    private static final PreviewPage PAGE = PreviewPage.create();

    @Test
    void runsTheComponentOfTheVisitorsBrowserAndNothingElse() throws Exception {
        String script = between("<script>", "</script>");

        assertThat(script).isEqualTo(InvitationPreview.script());
        assertThat(PAGE.html()).containsOnlyOnce("<script").doesNotContain(" on", "src=", "href=");
        assertThat(PAGE.policy().split("; "))
                .contains(
                        "default-src 'none'",
                        "script-src " + hash(script),
                        "style-src " + hash(between("<style>", "</style>")),
                        "frame-ancestors 'self'",
                        "sandbox allow-scripts");
    }

    @Test
    void tellsThePageWhatTheStreamTellsABrowser() {
        OfferSketch.Words words = new OfferSketch.Words("<b>Help?</b>", "", "x".repeat(50), "No");
        OfferSketch sketch =
                new OfferSketch(Channel.CALLBACK, Map.of("de", words), Map.of("accent-colour", "#123456"), "de");

        JsonNode message = Json.read(sketch.message("de", true), JsonNode.class);

        assertThat(message.path("language").asString()).isEqualTo("de");
        assertThat(message.path("scheme").asString()).isEqualTo("dark");
        assertThat(Json.read(message.path("offer"), OfferMessage.class)).satisfies(offer -> {
            assertThat(offer.channel()).isEqualTo(Channel.CALLBACK);
            assertThat(offer.language()).isEqualTo("de");
            assertThat(offer.theme()).containsEntry("accent-colour", "#123456");
            assertThat(offer.texts()).containsEntry("de", new OfferTexts("<b>Help?</b>", "…", "x".repeat(40), "No"));
        });
    }

    private static String between(String start, String end) {
        String html = PAGE.html();
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
