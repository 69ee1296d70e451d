package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.PublishScreen;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.SiteJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A marketer publishes while the runtime is away. */
@Journey
@Isolated("no other story can go on without the runtime")
class RuntimeAwayIT {
    @Test
    void isToldInPlainWordsAndKeepsTheComment(Stage stage) {
        Campaign campaign = Campaign.random();
        Console console = stage.console();
        console.sites().take(SiteJson.write(campaign, stage.shop().origin()));
        PublishScreen publishing = console.site(campaign.siteKey()).publishing();
        publishing.awaitReady();

        stage.installation().withoutRuntime(() -> {
            publishing.press("While nobody is there");
            assertThat(publishing.outcome()).contains("Your draft is safe").doesNotContain("Exception", "java.");
            assertThat(publishing.comment()).isEqualTo("While nobody is there");
        });
        publishing.retry();
        publishing.pressAgain();
        publishing.awaitDone();
    }
}
