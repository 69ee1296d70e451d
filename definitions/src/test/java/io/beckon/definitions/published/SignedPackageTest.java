package io.beckon.definitions.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SignedPackageTest {
    private final SignedPackage with = ExampleShop.unsignedWithEngagement(3);

    @Test
    void namesTheEngagementScriptBesideTheBundle() {
        ObjectNode json = Json.MAPPER.valueToTree(with);

        assertThat(json.at("/engagement/raw").stringValue()).isEqualTo("1".repeat(64));
        assertThat(Json.read(json, SignedPackage.class)).isEqualTo(with);
    }

    @Test
    void leavesOutWhatItDoesNotFetch() {
        SignedPackage without = ExampleShop.unsigned(3);
        ObjectNode json = Json.MAPPER.valueToTree(without);

        assertThat(json.has("engagement")).isFalse();
        assertThat(Json.read(json, SignedPackage.class)).isEqualTo(without);
    }

    @Test
    void keepsTheEngagementScriptUnderAnotherSignature() {
        assertThat(with.withSignature("c2lnbmF0dXJl").engagement()).isEqualTo(with.engagement());
    }

    @Test
    void wantsTheBundleAlsoWithAnEngagementScript() {
        ObjectNode json = Json.MAPPER.valueToTree(with);
        json.remove("bundle");

        assertThatThrownBy(() -> Json.read(json, SignedPackage.class)).isInstanceOf(UnreadableJson.class);
    }

    @Test
    void wantsAllHashesOfTheEngagementScript() {
        ObjectNode json = Json.MAPPER.valueToTree(with);
        ((ObjectNode) json.get("engagement")).remove("brotli");

        assertThatThrownBy(() -> Json.read(json, SignedPackage.class)).isInstanceOf(UnreadableJson.class);
    }
}
