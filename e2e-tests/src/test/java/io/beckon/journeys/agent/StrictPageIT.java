package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Stage;
import io.beckon.journeys.agent.TestPages.Page;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages whose policy allows nothing but what the guide to the snippet asks for. */
@Journey
class StrictPageIT {
    private static final String NONCE = "cmFuZG9t";

    @Test
    void monitorAndInviteWithANonce(Stage stage) {
        InvitingSite site = InvitingSite.of(stage);
        String snippet = """
                <script nonce="%s">window.beckon=window.beckon||[]</script>
                <script nonce="%s" async src="%s"></script>
                """.formatted(NONCE, NONCE, site.script());

        assertInvited(stage, snippet, "'nonce-" + NONCE + "'");
    }

    @Test
    void monitorAndInvitePinned(Stage stage) throws IOException, InterruptedException, GeneralSecurityException {
        InvitingSite site = InvitingSite.of(stage);
        byte[] bundle = get(site.script());
        String integrity = Base64.getEncoder().encodeToString(digest("SHA-384", bundle));
        String snippet = """
                <script async src="%s" integrity="sha384-%s" crossorigin="anonymous"></script>
                """.formatted(site.pinned(HexFormat.of().formatHex(digest("SHA-256", bundle))), integrity);

        assertInvited(
                stage, snippet, "'nonce-" + NONCE + "' " + stage.installation().runtime());
    }

    private static void assertInvited(Stage stage, String snippet, String scripts) {
        InvitingSite site = InvitingSite.of(stage);
        String policy = "default-src 'none'; script-src " + scripts + "; connect-src "
                + stage.installation().runtime() + "; require-trusted-types-for 'script'";
        site.pages().put("product-strict", new Page(page(snippet), Map.of("Content-Security-Policy", policy)));
        Shop shop = new Shop(stage.browser("en-GB"), site.pages()).open("product-strict");
        String visitId = shop.visitId();

        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title()).isEqualTo(Language.ENGLISH.title());
        assertThat(style(shop, "display")).isNotEqualTo("block");
        shop.invitation().accept();

        RecordedVisit visit = stage.received(visitId, "the acceptance", it -> it.has("EngagementAccepted"));
        assertThat(visit.events(site.event())).hasSize(1);
        assertThat(shop.complaints()).isEmpty();
        assertThat(violations(shop)).isEmpty();
        shop.browser().driver().executeScript("document.body.append(document.createElement('style'))");
        shop.browser()
                .await(
                        "what the policy forbids to be noticed",
                        _ -> !violations(shop).isEmpty());
    }

    /** The page notes every report of a violation, and marks what was put into the cart. */
    private static String page(String snippet) {
        return """
            <!DOCTYPE html><html lang="en"><head><title>Product</title>
            <script nonce="%s">
              window.violations = [];
              document.addEventListener('securitypolicyviolation', (report) => violations.push(report.violatedDirective));
              document.addEventListener('click', ({target}) => target.setAttribute('data-added', ''));
            </script>
            %s</head><body><h1>Product</h1><button id="add-to-cart">Add</button></body></html>
            """.formatted(NONCE, snippet);
    }

    private static Object style(Shop shop, String property) {
        return shop.browser().driver().executeScript("""
                const host = document.querySelector('beckon-invitation');
                return getComputedStyle(host.shadowRoot.querySelector('.answers')).getPropertyValue(arguments[0])
                """, property);
    }

    private static List<?> violations(Shop shop) {
        return (List<?>) shop.browser().driver().executeScript("return violations");
    }

    private static byte[] digest(String algorithm, byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance(algorithm).digest(bytes);
    }

    private static byte[] get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
