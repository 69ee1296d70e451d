package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.console.TestClock;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.VisitEntry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One visit. */
class VisitIT extends HistoryScreenTest {
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(1);

    @AfterEach
    void setRight() {
        TestClock.setAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign", "none", "..%2F..%2Fpackages"})
    void knowsOnlyVisitsOfTheSite(String id) {
        VisitEntry foreign = visit("foreign", "bank", at(0), null);
        HISTORY.tell(new VisitStory(foreign, List.of(), List.of(), List.of(), List.of()));

        open("sites/shop/visits/" + id);

        awaitThat(() -> text().contains("This visit is not known"));
    }

    @Test
    void goesOnWithALiveVisitAndAsksOnlyForWhatIsNew() {
        tell("a", null);
        open("sites/shop/visits/a");
        awaitThat(() -> find(MomentRow.class).all().size() == 2);
        HISTORY.requests().clear();
        awaitThat(() -> HISTORY.requests().size() >= 4);
        assertThat(HISTORY.requests()).noneMatch(request -> request.contains("/events"));

        HISTORY.tell(story(
                visit("a", at(10)),
                page("t1.1", "p1", 0),
                business("t1.2", "Viewed", "p1", 5),
                business("t1.3", "Bought", "p1", 9)));

        awaitThat(() -> find(MomentRow.class).all().size() == 3);
        assertThat(HISTORY.requests()).contains("/history/visits/a/events?from=2");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void tellsOfTheRulesAsSoonAsTheRuntimeHandsOverTheirVersion() {
        tell("a", null);
        open("sites/shop/visits/a");
        awaitThat(() -> text().contains("Version 7 is kept no more"));

        HISTORY.keep(ExampleShop.unsigned(7));
        TestClock.setAhead(UNTIL_ASKED_AGAIN);

        awaitThat(() -> isThere("visit-rule-interested-shopper"));
        assertThat(text()).contains("How far each rule of version 7 is in this visit");
    }

    @Test
    void keepsWhatIsKnownWhileTheRuntimeIsSilent() {
        tell("a", null);
        open("sites/shop/visits/a");
        awaitThat(() -> find(MomentRow.class).all().size() == 2);

        HISTORY.answerWith(503);
        awaitThat(() -> text().contains("The runtime does not answer at the moment"));
        assertThat(find(MomentRow.class).all()).hasSize(2);

        HISTORY.answerWith(200);
        awaitThat(() -> !find(Div.class).withClassName("visit__silent").exists());
    }

    @Test
    void staysInTheHandsOfTheUserWhileTheRuntimeStandsStill() {
        tell("a", at(60));
        tell("b", at(60));
        HISTORY.freeze();

        open("sites/shop/visits/a");
        assertThat(find(LoadingBar.class).exists()).isTrue();
        open("sites/shop/visits/b");
        HISTORY.thaw();

        awaitThat(() -> isThere("other-visits"));
        assertThat(hrefs()).containsExactly("sites/shop/visits/a");
    }

    @Test
    void leadsToThePublishedVersionAndTheVisitorsOtherVisits() {
        tell("a", at(60));
        tell("b", at(60));

        open("sites/shop/visits/b");

        awaitThat(() -> isThere("visit-version"));
        assertThat(find(Anchor.class).withId("visit-version").single().getHref())
                .isEqualTo("sites/shop/publish");
        assertThat(hrefs()).containsExactly("sites/shop/visits/a");
    }

    @Test
    void speaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        tell("a", null);

        open("sites/shop/visits/a");

        awaitThat(() -> isThere("live"));
        assertThat(text()).contains("Verlauf", "Jetzt live", "noch offen").doesNotContain("!visits");
    }

    private Stream<String> hrefs() {
        OtherVisits others = find(OtherVisits.class).single();
        return find(Anchor.class, others).all().stream().map(Anchor::getHref);
    }
}
