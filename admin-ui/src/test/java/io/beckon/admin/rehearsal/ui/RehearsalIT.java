package io.beckon.admin.rehearsal.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.access.Role;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.rehearsal.RehearsalOrder;
import io.beckon.admin.rehearsal.RehearsalWatch;
import io.beckon.admin.rehearsal.Rehearsals;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The screen that rehearses the example shop, before a runtime that tells recorded visits. */
class RehearsalIT extends HistoryScreenTest {
    private static final String COUNTER = "rehearsed-interested-shopper";

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Sites sites;

    @Test
    void countsVisitsThatMatchAndLeadsToThem() {
        tellViews("a", 3);
        tellViews("b", 2);
        tellViews("c", 5);
        HISTORY.tell(story(visit("nothing-told", at(600))));

        rehearse();

        assertThat(text("rehearsal-summary")).contains("3 visits", "13 events", "Period: since ");
        assertThat(text(COUNTER + "-visits")).isEqualTo("2");
        assertThat(text(COUNTER + "-draft")).contains("2 of 2 visits to open");
        assertThat(links())
                .contains("sites/shop/visits/a", "sites/shop/visits/c")
                .doesNotContain("sites/shop/visits/b");
        assertThat(text("rehearsal-notes"))
                .contains("Nobody answers", "Pauses after an answer never apply", "always a free agent");
        assertThat(text("rehearsal-gaps")).contains("“CheckoutStarted” did not happen in these visits");
    }

    @Test
    void saysWhyOffersWereHeldBackWithoutAgents() {
        tellViews("a", 3);
        open("sites/shop/rehearsal");
        find(IntegerField.class).withId("rehearsal-slots").single().setValue(0);

        click("rehearse");
        awaitThat(() -> isThere("rehearsal-summary"));

        assertThat(text(COUNTER + "-offered")).isEqualTo("0");
        assertThat(text(COUNTER + "-held-back")).isEqualTo("1");
        assertThat(text(COUNTER + "-draft")).contains("No agent became free");
        assertThat(text("rehearsal-notes")).contains("No agent is free");
    }

    @Test
    void doesNotBeginWithAPeriodThatIsNone() {
        tellViews("a", 3);
        open("sites/shop/rehearsal");
        test(period()).selectItem("Choose days …");
        test(day("from")).setValue(LocalDate.of(2026, 11, 20));

        click("rehearse");
        assertThat(day("to").isInvalid()).isTrue();
        assertThat(day("to").getErrorMessage()).isEqualTo("Please choose a day.");
        assertThat(isThere("rehearsal-step")).isFalse();

        test(day("to")).setValue(LocalDate.of(2026, 11, 19));
        click("rehearse");
        assertThat(day("to").getErrorMessage()).isEqualTo("This day is before the first one.");
        assertThat(isThere("rehearsal-step")).isFalse();

        test(day("from")).setValue(LocalDate.of(2026, 11, 18));
        assertThat(day("to").isInvalid()).isFalse();
        click("rehearse");
        awaitThat(() -> isThere("rehearsal-summary"));
        assertThat(text("rehearsal-summary"))
                .contains("Period: from Nov 18, 2026, 12:00 AM to Nov 20, 2026, 12:00 AM.");
    }

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

    @Test
    void showsVisitsOnlyToThoseWhoMayOpenThem() {
        tellViews("a", 3);
        signIn("bob", Role.AUTHOR);

        rehearse();

        assertThat(text(COUNTER + "-visits")).isEqualTo("1");
        assertThat(links()).doesNotContain("sites/shop/visits/a");
        assertThat(text("rehearsal-notes")).contains("Your roles do not let you open visits");
    }

    @Test
    void isClosedToThoseWhoOnlyLook() {
        signIn("vic", Role.VIEWER);
        UI.getCurrent().navigate("sites/shop/rehearsal");

        assertThat(getCurrentView()).isNotInstanceOf(RehearsalView.class);
        assertThatThrownBy(() -> rehearsals.rehearse(
                        new RehearsalOrder(SHOP, Period.Preset.EVER, null), new RehearsalWatch(_ -> {})))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(drafts.all(SHOP, Part.RULES)).isNotEmpty();
    }

    private void rehearse() {
        open("sites/shop/rehearsal");
        click("rehearse");
        awaitThat(() -> isThere("rehearsal-summary"));
    }

    /** A visit with one page and so many products looked at. */
    private static void tellViews(String id, int views) {
        List<EventEntry> events = new ArrayList<>();
        events.add(page("t1.1", "p1", 0));
        for (int i = 1; i <= views; i++) {
            events.add(business("t1." + (i + 1), "ProductViewed", "p1", i));
        }
        HISTORY.tell(story(visit(id, at(600)), events.toArray(EventEntry[]::new)));
    }

    @SuppressWarnings("unchecked")
    private Select<Object> period() {
        return find(Select.class).id("rehearsal-period");
    }

    private DatePicker day(String end) {
        return find(DatePicker.class).withId("rehearsal-" + end).single();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
