package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Golden;
import io.beckon.definitions.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SiteJsonTest {
    private static final byte[] SHOP = ExampleShop.siteJson().getBytes(StandardCharsets.UTF_8);

    @Test
    void writesTheDemoExactlyAsItLies() {
        assertThat(SiteJson.write(SiteJson.read(SHOP))).isEqualTo(ExampleShop.siteJson());
    }

    @Test
    void readsWhatItWrote() {
        Site site = ExampleShop.site();

        assertThat(SiteJson.read(SiteJson.write(site).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(site);
    }

    @Test
    void sortsTheParts() {
        Site site = ExampleShop.site();
        Site reversed = new Site(
                site.format(),
                site.key(),
                site.name(),
                site.settings(),
                site.elements().reversed(),
                site.events().reversed(),
                site.categories().reversed(),
                site.rules().reversed(),
                site.offers().reversed(),
                site.calendars().reversed(),
                site.goals().reversed(),
                site.scenarios().reversed());

        assertThat(SiteJson.write(reversed)).isEqualTo(ExampleShop.siteJson());
    }

    @Test
    void leavesOutAudiencesOnlyWhenThereAreNone() {
        JsonNode json = Json.MAPPER.readTree(ExampleShop.siteJson());
        ((ObjectNode) json).set("audiences", Json.MAPPER.readTree(Golden.read("site/audiences.json")));
        Site with = Json.read(json, Site.class);

        assertThat(ExampleShop.siteJson()).doesNotContain("\"audiences\"");
        assertThat(SiteJson.read(SiteJson.write(with).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(with);
        assertThat(with.withOrigins(List.of("https://other.example")).audiences())
                .isEqualTo(with.audiences())
                .hasSize(3);
    }

    @Test
    void writesAnEmptySite() {
        Site shop = ExampleShop.site();
        Site empty = new Site(
                1,
                shop.key(),
                "Empty",
                shop.settings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(SiteJson.read(SiteJson.write(empty).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(empty);
    }
}
