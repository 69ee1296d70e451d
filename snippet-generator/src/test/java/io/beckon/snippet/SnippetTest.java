package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.snippet.Snippet.Variant;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnippetTest {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final BundleHashes HASHES = new BundleHashes("ab".repeat(32), "0".repeat(64), "1".repeat(64));

    @Test
    void loadsTheCurrentBundleInAtMostFourHundredBytes() {
        String html = Snippet.html(Variant.CURRENT, SHOP, "https://beckon.example/", HASHES);

        assertThat(html).contains("src=\"https://beckon.example/agent/shop.js\"");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void pinsOneBundleByItsHash() {
        String html = Snippet.html(Variant.PINNED, SHOP, "https://beckon.example", HASHES);

        assertThat(html)
                .contains("src=\"https://beckon.example/agent/shop/" + "ab".repeat(32) + ".js\"")
                .contains("integrity=\"sha256-q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\"")
                .contains("crossorigin=\"anonymous\"");
    }

    @Test
    void marksEveryScriptForTheNonce() {
        String html = Snippet.html(Variant.NONCE, SHOP, "https://beckon.example", HASHES);

        assertThat(html.split("<script nonce=\"NONCE\"", -1)).hasSameSizeAs(html.split("<script", -1));
    }

    @ParameterizedTest
    @EnumSource
    void keepsCallsThatAreMadeBeforeTheScriptIsLoaded(Variant variant) {
        assertThat(Snippet.html(variant, SHOP, "https://beckon.example", HASHES))
                .contains("window.beckon=window.beckon||[]")
                .contains(" async ");
    }

    @Test
    void wantsAnAddressThatFitsIntoHtml() {
        assertThatThrownBy(() -> Snippet.html(Variant.CURRENT, SHOP, "https://x\"><b>", HASHES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
