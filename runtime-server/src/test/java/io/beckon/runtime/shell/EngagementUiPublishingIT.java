package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.runtime.published.Bundle;
import io.beckon.runtime.published.PublishedShop.Parts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The engagement UI over HTTP: put with its package on one port, fetched by pages from the other. */
class EngagementUiPublishingIT extends PublishingStory {
    @Test
    void servesTheEngagementUiOfEveryVersion() throws Exception {
        Parts first = publisher.withEngagementUi(1);
        Parts second = publisher.withEngagementUi(2);
        Parts third = publisher.withEngagementUi(3, "export const present = 3;");

        assertThat(runtime.publish(1, first).statusCode()).isEqualTo(201);
        assertThat(runtime.publish(1, first).statusCode()).isEqualTo(200);
        assertThat(runtime.publish(2, second).statusCode()).isEqualTo(201);
        assertThat(runtime.publish(3, third).statusCode()).isEqualTo(201);
        for (int version : new int[] {2, 3, 1}) {
            assertThat(runtime.put("/sites/shop/active", "{\"version\":" + version + "}")
                            .statusCode())
                    .isEqualTo(200);
            assertServes(first);
            assertServes(second);
            assertServes(third);
        }
        runtime.close();
        start();

        assertServes(first);
        assertServes(third);
        assertThat(runtime.script("shop.js", "identity").body())
                .isEqualTo(first.bundle().raw());
        assertThat(runtime.json("/packages/shop/1")).isEqualTo(Json.MAPPER.readTree(first.json()));
    }

    @ParameterizedTest
    @CsvSource({
        "engagement-ui,                  /engagementUi/raw",
        "engagement-ui.gz,               /engagementUi/gzip",
        "engagement-ui.br,               /engagementUi/brotli",
        "engagement-ui engagement-ui.gz,    /engagementUi/raw /engagementUi/gzip",
    })
    void refusesAnEngagementUiThatIsNotWhole(String absent, String paths) throws Exception {
        Map<String, byte[]> files = publisher.withEngagementUi(1).files();
        files.keySet().removeAll(List.of(absent.split(" ")));

        HttpResponse<String> answer = runtime.publish(1, files);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Json.MAPPER.readTree(answer.body()).get("problems"))
                .extracting(problem -> problem.get("path").stringValue())
                .containsExactly(paths.split(" "));
        assertThat(runtime.json("/packages/shop").at("/versions").isEmpty()).isTrue();
    }

    @Test
    void refusesAnEngagementUiThatIsMissingOrSurplusOrTooLarge() throws Exception {
        Map<String, byte[]> missing = publisher.withEngagementUi(1).files();
        missing.keySet().removeIf(name -> name.startsWith("engagement-ui"));
        Map<String, byte[]> surplus = publisher.withEngagementUi(1).files();
        surplus.put("package", publisher.version(1).json());
        Map<String, byte[]> huge = publisher.withEngagementUi(1).files();
        huge.put("engagement-ui", new byte[2 << 20]);

        assertThat(runtime.publish(1, missing).statusCode()).isEqualTo(422);
        assertThat(runtime.publish(1, surplus).statusCode()).isEqualTo(422);
        assertThat(runtime.publish(1, huge).statusCode()).isEqualTo(413);
        assertThat(runtime.json("/packages/shop").at("/versions").isEmpty()).isTrue();
    }

    @Test
    void describesThePartsOfAPackage() throws Exception {
        JsonNode parts = runtime.json("/v3/api-docs")
                .at("/paths/~1packages~1{site}~1{version}/put/requestBody/content/multipart~1form-data/schema");

        assertThat(parts.get("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "package",
                        "bundle",
                        "bundle.gz",
                        "bundle.br",
                        "engagement-ui",
                        "engagement-ui.gz",
                        "engagement-ui.br");
        assertThat(parts.get("required"))
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrder("package", "bundle", "bundle.gz", "bundle.br");
    }

    private void assertServes(Parts parts) throws Exception {
        assertServes(parts.bundle());
        assertServes(Objects.requireNonNull(parts.scripts().engagementUi()));
    }

    private void assertServes(Bundle script) throws Exception {
        String path = "shop/" + script.hash() + ".js";
        assertThat(runtime.script(path, "identity").body()).isEqualTo(script.raw());
        assertThat(runtime.script(path, "gzip").body()).isEqualTo(script.gzip());
        assertThat(runtime.script(path, "br").body()).isEqualTo(script.brotli());
    }
}
