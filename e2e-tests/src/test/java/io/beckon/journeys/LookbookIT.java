package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import org.junit.jupiter.api.Test;

/** A visitor walks through the look-book, which changes its address without loading a page. */
@Journey
class LookbookIT {
    @Test
    void makesEveryRouteAPageView(Stage stage) {
        PublishedSite site = stage.siteInvitingAfter(3);
        Shop shop = stage.visitor(site.shop()).open("lookbook/");
        String visit = shop.visitId();

        shop.follow("The high route");
        assertThat(shop.heading()).isEqualTo("The high route");
        shop.follow("Next: Along the fjord");
        assertThat(shop.heading()).isEqualTo("Along the fjord");
        RecordedVisit told = stage.received(
                visit, "three page views", it -> it.events("PageEntered").size() == 3);

        assertThat(told.events("PageEntered"))
                .extracting(RecordedEvent::title)
                .containsExactly("Look-book · Fernweh", "The high route · Fernweh", "Along the fjord · Fernweh");
        assertThat(told.events("PageEntered"))
                .extracting(RecordedEvent::url)
                .last()
                .isEqualTo(site.shop().page("lookbook/fjord-coast/").toString());
        assertThat(told.events("PageEntered")).extracting(RecordedEvent::page).doesNotHaveDuplicates();
    }
}
