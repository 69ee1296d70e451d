package io.beckon.admin.sites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.site.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages without offers, in the settings of a site. */
class ExcludedPagesIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Test
    void storesPagesWithoutOffers() {
        open("sites/shop/settings");
        assertThat(field("settings-excluded-0-text").getValue()).isEqualTo("/thanks");
        click("settings-excluded-add");
        type("settings-excluded-1-text", "/checkout");
        click("save");

        assertThat(excluded()).extracting(Tag::text).containsExactly("/thanks", "/checkout");
    }

    @Test
    void storesNothingUnfinished() {
        open("sites/shop/settings");
        click("settings-excluded-add");
        click("save");

        assertThat(field("settings-excluded-1-text").getErrorMessage()).isEqualTo("Please say what to look for.");
        assertThat(excluded()).hasSize(1);
    }

    private List<Tag> excluded() {
        return drafts.find(SHOP, Part.SETTINGS, "settings")
                .orElseThrow()
                .definition()
                .excludedPages();
    }
}
