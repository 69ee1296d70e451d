package io.beckon.runtime.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.CapturedLog;
import io.beckon.runtime.published.FixedPublishedSites;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentRouteIT {
    private static final String CURRENT = "/agent/shop.js";
    private static final String PINNED = "/agent/shop/" + FixedPublishedSites.PINNED_HASH + ".js";

    private static final String ENGAGEMENT_UI = "/agent/shop/" + FixedPublishedSites.ENGAGEMENT_UI_HASH + ".js";
    private static final String PINNED_ENGAGEMENT_UI =
            "/agent/shop/" + FixedPublishedSites.PINNED_ENGAGEMENT_UI_HASH + ".js";

    private static RunningPort running;

    @BeforeAll
    static void start() {
        running = RunningPort.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | br | current in Brotli",
                "gzip | gzip | current in gzip",
                "br;q=0, gzip;q=0.5 | gzip | current in gzip",
                "identity | | current",
            })
    void servesTheCurrentBundleInTheBestCoding(String accepted, String coding, String body) throws Exception {
        HttpResponse<String> response = get(CURRENT, "Accept-Encoding", accepted);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(body);
        assertThat(response.headers().firstValue("Content-Encoding").orElse(null))
                .isEqualTo(coding);
        assertThat(header(response, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(header(response, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void servesPinnedBundlesForever() throws Exception {
        HttpResponse<String> response = get(PINNED, "Accept-Encoding", "identity");

        assertThat(response.body()).isEqualTo("pinned");
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void servesTheCurrentBundleUnderItsHashFromMemory() throws Exception {
        HttpResponse<String> response =
                get("/agent/shop/" + FixedPublishedSites.HASH + ".js", "Accept-Encoding", "identity");

        assertThat(response.body()).isEqualTo("current");
        assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | br | engagement UI in Brotli | -br",
                "gzip | gzip | engagement UI in gzip | -gzip",
                "identity | | engagement UI | ''",
            })
    void servesTheEngagementUiInEveryCodingForever(String accepted, String coding, String body, String tag)
            throws Exception {
        HttpResponse<String> active = get(ENGAGEMENT_UI, "Accept-Encoding", accepted);
        HttpResponse<String> pinned = get(PINNED_ENGAGEMENT_UI, "Accept-Encoding", accepted);

        assertThat(active.body()).isEqualTo(body);
        assertThat(pinned.body()).isEqualTo("pinned " + body);
        assertThat(header(active, "ETag")).isEqualTo('"' + FixedPublishedSites.ENGAGEMENT_UI_HASH + tag + '"');
        assertThat(header(pinned, "ETag")).isEqualTo('"' + FixedPublishedSites.PINNED_ENGAGEMENT_UI_HASH + tag + '"');
        for (HttpResponse<String> response : List.of(active, pinned)) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Encoding").orElse(null))
                    .isEqualTo(coding);
            assertThat(header(response, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(response, "Vary")).isEqualToIgnoringCase("Accept-Encoding");
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void answers500ForABundleThatIsDamaged() throws Exception {
        try (CapturedLog log = CapturedLog.of(Exchange.class)) {
            HttpResponse<String> response =
                    get("/agent/shop/" + FixedPublishedSites.DAMAGED_HASH + ".js", "Accept-Encoding", "br");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(header(response, "Cache-Control")).isEmpty();
            assertThat(response.body()).contains("internal-error").doesNotContain("damaged");
            assertThat(log.lines()).hasSize(1);
        }
        assertThat(get(CURRENT, "Accept-Encoding", "br").statusCode()).isEqualTo(200);
    }

    @Test
    void tagsEveryCodingDifferently() throws Exception {
        String plain = header(get(CURRENT, "Accept-Encoding", "identity"), "ETag");
        String brotli = header(get(CURRENT, "Accept-Encoding", "br"), "ETag");

        assertThat(plain).isEqualTo('"' + FixedPublishedSites.HASH + '"');
        assertThat(brotli).isEqualTo('"' + FixedPublishedSites.HASH + "-br\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "W/%s", "*"})
    void sendsNothingThatIsKnown(String pattern) throws Exception {
        String etag = '"' + FixedPublishedSites.HASH + '"';

        HttpResponse<String> response = get(CURRENT, "If-None-Match", pattern.formatted(etag));

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(etag);
    }

    @Test
    void sendsWhatIsKnownInAnotherCodingOnly() throws Exception {
        HttpResponse<String> response = get(CURRENT, "If-None-Match", '"' + FixedPublishedSites.HASH + "-br\"");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheSizeToThoseWhoOnlyAsk() throws Exception {
        HttpResponse<String> response = running.send(running.request(CURRENT).method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Length")).isEqualTo("7");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agent/nobody.js",
                "/agent/shop",
                "/agent/shop.js/",
                "/agent/shop/0000000000000000000000000000000000000000000000000000000000000000.js",
                "/agent/shop/..%2f..%2fsecret.js",
                "/agent/../agent/shop.js",
                "/agent/%73hop.js",
                "/agent/",
            })
    void servesNothingElse(String path) throws Exception {
        HttpResponse<String> response = get(path, "Accept-Encoding", "br");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void leavesNothingInCachesWhileItIsNotInService() throws Exception {
        running.inService.set(false);
        List<HttpResponse<String>> early =
                List.of(get(CURRENT, "Accept-Encoding", "br"), get(PINNED, "Accept-Encoding", "br"));
        running.inService.set(true);
        HttpResponse<String> later = get(PINNED, "Accept-Encoding", "br");

        assertThat(early).extracting(HttpResponse::statusCode).containsOnly(503);
        assertThat(early)
                .extracting(response -> header(response, "Cache-Control"))
                .containsOnly("no-store");
        assertThat(header(later, "Cache-Control")).endsWith("immutable");
    }

    @Test
    void takesNothing() throws Exception {
        assertThat(running.send(running.request(CURRENT).POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, String header, String value) throws Exception {
        return running.send(running.request(path).header(header, value).GET());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
