package io.beckon.definitions.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SignedPackageTest {
    private final SignedPackage with = ExampleShop.unsignedWithEngagementUi(3);

    @Test
    void namesTheEngagementUiBesideTheBundle() {
        ObjectNode json = Json.MAPPER.valueToTree(with);

        assertThat(json.at("/engagementUi/raw").stringValue()).isEqualTo("1".repeat(64));
        assertThat(Json.read(json, SignedPackage.class)).isEqualTo(with);
    }

    @Test
    void leavesOutWhatItDoesNotFetch() {
        SignedPackage without = ExampleShop.unsigned(3);
        ObjectNode json = Json.MAPPER.valueToTree(without);

        assertThat(json.has("engagementUi")).isFalse();
        assertThat(Json.read(json, SignedPackage.class)).isEqualTo(without);
    }

    @Test
    void keepsTheEngagementUiUnderAnotherSignature() {
        assertThat(with.withSignature("c2lnbmF0dXJl").engagementUi()).isEqualTo(with.engagementUi());
    }

    @Test
    void wantsTheBundleAlsoWithAnEngagementUi() {
        ObjectNode json = Json.MAPPER.valueToTree(with);
        json.remove("bundle");

        assertThatThrownBy(() -> Json.read(json, SignedPackage.class)).isInstanceOf(UnreadableJson.class);
    }

    @Test
    void wantsAllHashesOfTheEngagementUi() {
        ObjectNode json = Json.MAPPER.valueToTree(with);
        ((ObjectNode) json.get("engagementUi")).remove("brotli");

        assertThatThrownBy(() -> Json.read(json, SignedPackage.class)).isInstanceOf(UnreadableJson.class);
    }
}
