package io.beckon.admin.rehearsal.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.access.Role;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rehearsal that does not come to its end, or hardly to anything, and says why. */
class RehearsalTroubleIT extends RehearsalScreen {
    @Autowired
    private Drafts drafts;

    @Autowired
    private Sites sites;

    @Test
    void saysThatTheRuntimeBrokeOffAndBeginsAgain() {
        List.of("a", "b", "c").forEach(id -> tellViews(id, 3));
        HISTORY.breakOffAfter(1);
        open("sites/shop/rehearsal");

        click("rehearse");
        awaitThat(() -> isThere("retry"));
        assertThat(button("rehearse").isEnabled()).isTrue();
        HISTORY.breakOffAfter(Integer.MAX_VALUE);
        click("retry");

        awaitThat(() -> isThere("rehearsal-summary"));
        assertThat(text("rehearsal-summary")).contains("3 visits");
    }

    @Test
    void saysWhatHistoryDoesNotTell() {
        tellViews("a", 3);
        HISTORY.tell(story(visit("nothing-told", at(600))));

        rehearse();

        assertThat(text("rehearsal-summary")).contains("1 visit with 4 events", "Nothing is live to compare it with");
        assertThat(text("rehearsal-notes"))
                .contains("it counted 20 events of these visits that it does not tell")
                .contains("1 visit was left out because the history tells no event of it")
                .contains("1 visit was recorded by versions that are kept no more");
    }

    @Test
    void saysSoWhenHistoryTellsNothingOfItsVisits() {
        HISTORY.tell(story(visit("nothing-told", at(600))));

        rehearse();

        assertThat(text("rehearsal-summary")).contains("There were visits, but none that could be rehearsed");
        assertThat(text("rehearsal-notes"))
                .contains("1 visit was left out because the history tells no event of it")
                .contains("Limits begin anew on Nov");
    }

    @Test
    void saysThatNothingWasRecorded() {
        open("sites/shop/rehearsal");
        assertThat(text()).contains("Nothing rehearsed yet");

        click("rehearse");

        awaitThat(() -> text().contains("Nothing was recorded in this period"));
    }

    @Test
    void stopsAtOnceWhenItIsCancelled() {
        List.of("a", "b", "c").forEach(id -> tellViews(id, 3));
        HISTORY.freeze();
        open("sites/shop/rehearsal");
        click("rehearse");
        assertThat(isThere("rehearsal-step")).isTrue();
        assertThat(button("rehearse").isEnabled()).isFalse();

        click("cancel");
        assertThat(text()).contains("was stopped before its end");
        assertThat(button("rehearse").isEnabled()).isTrue();
        HISTORY.thaw();

        click("rehearse");
        awaitThat(() -> isThere("rehearsal-summary"));
        assertThat(HISTORY.requests().stream().filter(request -> request.startsWith("/history/events")))
                .hasSize(2);
    }

    @Test
    void isReadyAgainWhenTheSiteIsChangedMeanwhile() {
        asConsole(() -> sites.create(
                SiteKey.of("bank"), "Bank", "https://bank.example", Locale.ENGLISH, ZoneId.of("Europe/Berlin")));
        tellViews("a", 3);
        HISTORY.freeze();
        open("sites/shop/rehearsal");
        click("rehearse");
        assertThat(button("rehearse").isEnabled()).isFalse();

        open("sites/bank/rehearsal");

        assertThat(isThere("rehearsal-step")).isFalse();
        assertThat(button("rehearse").isEnabled()).isTrue();
        HISTORY.thaw();
    }

    @Test
    void leadsToTheChecksWhenTheDraftCouldNotBePublished() {
        signIn("ana", Role.ADMINISTRATOR);
        asConsole(() -> {
            Site broken = Edited.definition(
                    drafts.site(SHOP), "rules", "interested-shopper", rule -> rule.put("offer", "nowhere"));
            sites.remove(SHOP);
            sites.importSite(broken);
        });

        open("sites/shop/rehearsal");
        click("rehearse");

        awaitThat(() -> text().contains("The draft has a problem"));
        assertThat(find(Anchor.class).withId("checks").single().getHref()).isEqualTo("sites/shop/publish");
        assertThat(HISTORY.requests()).noneMatch(request -> request.startsWith("/history"));
    }
}
