package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SnippetGeneratorTest {

    @Test
    void givesTheSameBytesForTheSameSite() {
        Generation generation =
                SnippetGenerator.generate(ExampleShop.site(), CompiledAgents.VERSION, CompiledAgents.RUNTIME + "/");

        assertThat(generation)
                .isInstanceOfSatisfying(
                        Generation.Generated.class,
                        generated -> assertThat(generated.bundle().hashes())
                                .isEqualTo(CompiledAgents.shop().hashes()));
    }

    @Test
    void compressesWithoutLoss() throws IOException {
        Bundle bundle = CompiledAgents.shop();

        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bundle.gzip()))) {
            assertThat(gzip.readAllBytes()).isEqualTo(bundle.raw());
        }
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(bundle.brotli()).getDecompressedData()).isEqualTo(bundle.raw());
    }

    @Test
    void refusesWhatNoBrowserShouldRunAllAtOnce() {
        String json = ExampleSites.everythingJson()
                .replace("\".a\"", "\".a:visible\"")
                .replace("\"text\": \"a+\"", "\"text\": \"(a+)+\"")
                .replace("a OR \\\"b c\\\" -d", "OR a")
                .replace("\"field\": \"url\"", "\"field\": \"name\"")
                .replace("\"operator\": \"exists\", \"operand\": \"\"", "\"operator\": \"<\", \"operand\": \"much\"");

        Site site = Json.MAPPER.readValue(json, Site.class);
        Generation generation = SnippetGenerator.generate(site, 1, "http://localhost");

        assertThat(SnippetGenerator.problems(site))
                .extracting(Problem::path)
                .containsExactly(
                        "/elements/a/selectors/1",
                        "/events/everything/pages/t1/field",
                        "/events/everything/pages/t5/text",
                        "/events/everything/pages/t6/text",
                        "/events/everything/condition/operand");
        assertThat(generation).isEqualTo(new Generation.Refused(SnippetGenerator.problems(site)));
    }

    @Test
    void refusesMoreElementsThanOneEventCanTellOf() {
        ObjectNode json = (ObjectNode) Json.MAPPER.readTree(ExampleSites.everythingJson());
        ArrayNode elements = (ArrayNode) json.get("elements");
        while (elements.size() < 201) {
            elements.addObject()
                    .put("id", "more-" + elements.size())
                    .put("name", "More")
                    .putArray("selectors")
                    .add(".more");
        }
        Site tooMany = Json.MAPPER.treeToValue(json, Site.class);
        elements.remove(200);
        Site most = Json.MAPPER.treeToValue(json, Site.class);

        assertThat(SnippetGenerator.problems(tooMany)).extracting(Problem::path).containsExactly("/elements");
        assertThat(SnippetGenerator.problems(most)).isEmpty();
    }

    @Test
    void wantsAnAddressThatFitsIntoAScript() {
        assertThatThrownBy(() -> SnippetGenerator.generate(ExampleShop.site(), 1, "https://x/\"><script>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("runtime URL");
    }
}
