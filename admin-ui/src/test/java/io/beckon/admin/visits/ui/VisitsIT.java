package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.visits.RecordingHistory;
import io.beckon.admin.visits.VisitFilter;
import io.beckon.admin.visits.VisitStory;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The screens of visits in the whole console, before a runtime that tells what it is given. */
class VisitsIT extends ScreenTest {
    private static final RecordingHistory HISTORY = new RecordingHistory();

    @Autowired
    private Visits visits;

    @DynamicPropertySource
    static void setRuntime(DynamicPropertyRegistry registry) {
        registry.add("beckon.runtime-url", HISTORY::address);
    }

    @AfterAll
    static void stop() {
        HISTORY.close();
    }

    @BeforeEach
    void prepare() {
        HISTORY.reset();
        signIn("ann", Role.ANALYST);
    }

    @Test
    void listsTheNewestAndAddsOlderOnes() {
        List.of("a", "b", "c").forEach(id -> tell(id, at(60)));

        open("sites/shop/visits");
        assertThat(listed()).containsExactly("c", "b");
        test(button("older")).click();

        assertThat(listed()).containsExactly("c", "b", "a");
        assertThat(find(Button.class).withId("older").exists()).isFalse();
    }

    @Test
    void asksForWhatTheUrlSays() {
        tell("a", null);

        openWith("sites/shop/visits", "period=ever&rule=help&result=held-back&event=Viewed");

        assertThat(HISTORY.requests().getLast())
                .isEqualTo("/history/visits?site=shop&rule=help&result=held-back&event=Viewed&limit=50");
        assertThat(find(Select.class).withId("visit-period").single().getValue())
                .isEqualTo("ever");
    }

    @Test
    void saysWhatToDoWhileThereAreNoVisits() {
        open("sites/shop/visits");
        assertThat(text()).contains("No visits yet");
        assertThat(find(Button.class).withId("snippet").exists()).isTrue();

        openWith("sites/shop/visits", "visitor=nobody");
        assertThat(text()).contains("No visit matches");
        test(button("clear")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEmpty();
    }

    @Test
    void findsAVisitByItsIdAndVisitsByTheirVisitor() {
        tell("a", at(60));
        open("sites/shop/visits");

        search("visitor-1");
        assertThat(location()).isEqualTo("sites/shop/visits?period=ever&visitor=visitor-1");
        search("Viewed");
        assertThat(location()).contains("event=Viewed");
        search("what is this?");
        assertThat(location()).contains("event=Viewed");
        search("a");
        assertThat(location()).isEqualTo("sites/shop/visits/a");
    }

    @Test
    void saysWhatIsWrongWithTheRuntimeAndTriesAgain() {
        tell("a", at(60));
        HISTORY.close();
        open("sites/shop/visits");
        assertThat(text()).contains("The runtime is not reachable");
        HISTORY.start();
        HISTORY.answerWith(401);
        test(button("retry")).click();
        assertThat(text()).contains("does not let the console in");
        HISTORY.answerWith(503);
        test(button("retry")).click();
        assertThat(text()).contains("The history is resting");

        HISTORY.answerWith(200);
        test(button("retry")).click();

        assertThat(listed()).containsExactly("a");
    }

    @Test
    void knowsOnlyVisitsOfTheSite() {
        VisitEntry foreign = visit("foreign", "bank", at(0), null);
        HISTORY.tell(new VisitStory(foreign, List.of(), List.of(), List.of(), List.of()));

        open("sites/shop/visits/foreign");
        assertThat(text()).contains("This visit is not known");
        open("sites/shop/visits/none");
        assertThat(text()).contains("This visit is not known");
        open("sites/shop/visits/..%2F..%2Fpackages");
        assertThat(text()).contains("This visit is not known");
    }

    @Test
    void goesOnWithALiveVisitAndAsksOnlyForWhatIsNew() {
        tell("a", null);
        open("sites/shop/visits/a");
        assertThat(find(MomentRow.class).all()).hasSize(2);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        HISTORY.requests().clear();

        poll();
        assertThat(HISTORY.requests()).noneMatch(request -> request.contains("/events"));
        EventEntry more = business("t1.3", "Bought", "p1", 9);
        HISTORY.tell(story(visit("a", at(10)), page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5), more));
        poll();

        assertThat(HISTORY.requests()).contains("/history/visits/a/events?from=2");
        assertThat(find(MomentRow.class).all()).hasSize(3);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void keepsWhatIsKnownWhileTheRuntimeIsSilent() {
        tell("a", null);
        open("sites/shop/visits/a");

        HISTORY.answerWith(503);
        poll();
        assertThat(text()).contains("The runtime does not answer at the moment");
        assertThat(find(MomentRow.class).all()).hasSize(2);

        HISTORY.answerWith(200);
        poll();
        assertThat(find(Div.class).withClassName("visit__silent").exists()).isFalse();
    }

    @Test
    void leadsToThePublishedVersionAndTheVisitorsOtherVisits() {
        tell("a", at(60));
        tell("b", at(60));

        open("sites/shop/visits/b");

        assertThat(find(Anchor.class).withId("visit-version").single().getHref())
                .isEqualTo("sites/shop/publish");
        OtherVisits others = find(OtherVisits.class).single();
        assertThat(find(Anchor.class, others).single().getHref()).isEqualTo("sites/shop/visits/a");
    }

    @Test
    void speaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        tell("a", null);

        open("sites/shop/visits/a");

        assertThat(text()).contains("Verlauf", "Jetzt live", "noch offen").doesNotContain("!visits");
    }

    @Test
    void isClosedToEverybodyElse() {
        signIn("bob", Role.AUTHOR, Role.PUBLISHER, Role.VIEWER);
        UI.getCurrent().navigate("sites/shop/visits");
        assertThat(getCurrentView()).isNotInstanceOf(VisitsView.class);
        UI.getCurrent().navigate("sites/shop/visits/a");
        assertThat(getCurrentView()).isNotInstanceOf(VisitView.class);

        assertThatThrownBy(() -> visits.page(SHOP, VisitFilter.USUAL, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> visits.lookup(SHOP, "a")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> visits.names(visit("a", null))).isInstanceOf(AccessDeniedException.class);
        assertThat(HISTORY.requests()).isEmpty();
    }

    private static void tell(String id, @Nullable Long endedAt) {
        HISTORY.tell(story(visit(id, endedAt), page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5)));
    }

    private static VisitStory story(VisitEntry visit, EventEntry... events) {
        return new VisitStory(visit, List.of(events), List.of(), List.of(), List.of());
    }

    private void openWith(String address, String query) {
        UI.getCurrent().navigate(address, QueryParameters.fromString(query));
        roundTrip();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    private void search(String text) {
        TextField field = field("visit-search");
        test(field).setValue(text);
        ComponentUtil.fireEvent(
                field,
                new com.vaadin.flow.component.KeyDownEvent(
                        field, com.vaadin.flow.component.Key.ENTER.getKeys().getFirst()));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        Grid<VisitEntry> grid = find(Grid.class).withId("visits").single();
        return grid.getListDataView().getItems().map(VisitEntry::id).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
