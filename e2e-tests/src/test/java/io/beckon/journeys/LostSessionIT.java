package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.ElementsScreen;
import io.beckon.journeys.console.EventsScreen;
import io.beckon.journeys.console.SignInScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** A marketer's session ends while a form is open: after signing in again, what was typed is still there. */
@Journey
class LostSessionIT {
    private final Campaign campaign = Campaign.random();

    @Test
    void losesNothingThatWasTypedIntoANewElement(Stage stage) {
        Console console = stage.console();
        ElementsScreen elements = site(console).elements();
        elements.begin();
        elements.fill(campaign.element(), campaign.selector());

        console.loseSession();
        elements.pressSaveUnheard();
        new SignInScreen(console.browser()).signIn("admin", stage.installation().password());
        elements.restore();

        assertThat(elements.value("element-name")).isEqualTo(campaign.element());
        assertThat(elements.value("element-selector-0")).isEqualTo(campaign.selector());
        elements.save();
        assertThat(elements.lists(campaign.element())).isTrue();
        elements.begin();
        assertThat(elements.offersWhatWasTyped()).isFalse();
    }

    @Test
    void losesNothingThatWasTypedIntoAnEventThatIsThere(Stage stage) {
        Console console = stage.console();
        SiteScreens site = site(console);
        site.elements().create(campaign);
        site.events().create(campaign);
        EventsScreen events = site.events();
        events.open(campaign.event());
        events.fill("Renamed" + campaign.event(), 7);

        console.loseSession();
        console.browser().reload();
        new SignInScreen(console.browser()).signIn("admin", stage.installation().password());
        events.restore();

        assertThat(events.value("event-name")).isEqualTo("Renamed" + campaign.event());
        assertThat(events.value("event-trigger-0-count")).isEqualTo("7");
        assertThat(events.value("event-trigger-0-element")).isEqualTo(campaign.element());
        events.save();
        assertThat(events.lists("Renamed" + campaign.event())).isTrue();
    }

    private SiteScreens site(Console console) {
        console.sites().create(campaign, "https://shop.example");
        return console.site(campaign.siteKey());
    }
}
