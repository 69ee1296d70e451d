package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.beckon.admin.access.Role;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.visits.VisitFilter;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The list of visits. */
class VisitsIT extends HistoryScreenTest {
    @Autowired
    private Visits visits;

    @Test
    void listsTheNewestAndAddsOlderOnes() {
        List.of("a", "b", "c").forEach(id -> tell(id, at(60)));

        open("sites/shop/visits");
        awaitThat(() -> listed().equals(List.of("c", "b")));
        click("older");

        awaitThat(() -> listed().equals(List.of("c", "b", "a")));
        assertThat(find(Button.class).withId("older").exists()).isFalse();
    }

    @Test
    void asksForWhatTheUrlSays() {
        tell("a", null);

        openWith("sites/shop/visits", "period=ever&rule=help&result=held-back&event=Viewed");

        awaitThat(() -> isThere("visits"));
        assertThat(HISTORY.requests().getLast())
                .isEqualTo("/history/visits?site=shop&rule=help&result=held-back&event=Viewed&limit=50");
        assertThat(find(Select.class).withId("visit-period").single().getValue())
                .isEqualTo("ever");
    }

    @Test
    void saysWhatToDoWhileThereAreNoVisits() {
        open("sites/shop/visits");
        awaitThat(() -> text().contains("No visits yet"));
        assertThat(find(Button.class).withId("snippet").exists()).isTrue();

        openWith("sites/shop/visits", "visitor=nobody");
        awaitThat(() -> text().contains("No visit matches"));
        test(button("clear")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEmpty();
    }

    @Test
    void findsAVisitByItsIdAndVisitsByTheirVisitor() {
        tell("a", at(60));
        open("sites/shop/visits");

        search("visitor-1");
        awaitThat(() -> location().equals("sites/shop/visits?period=ever&visitor=visitor-1"));
        search("Viewed");
        awaitThat(() -> location().contains("event=Viewed"));
        search("what is this?");
        awaitThat(() -> find(Notification.class).exists());
        assertThat(message()).contains("what is this?");
        assertThat(location()).contains("event=Viewed");
        search("a");
        awaitThat(() -> location().equals("sites/shop/visits/a"));
    }

    @Test
    void showsTheListAlsoWhenASearchWasFasterAndFoundNothing() {
        tell("a", at(60));
        HISTORY.freeze();
        open("sites/shop/visits");

        search("what is this?");
        HISTORY.thaw();

        awaitThat(() -> find(Notification.class).exists());
        awaitThat(() -> listed().equals(List.of("a")));
    }

    @Test
    void saysWhatIsWrongWithTheRuntimeAndTriesAgain() {
        tell("a", at(60));
        HISTORY.close();
        open("sites/shop/visits");
        awaitThat(() -> text().contains("The runtime is not reachable"));
        HISTORY.start();
        HISTORY.answerWith(401);
        click("retry");
        awaitThat(() -> text().contains("does not let the console in"));
        HISTORY.answerWith(503);
        click("retry");
        awaitThat(() -> text().contains("The history is resting"));

        HISTORY.answerWith(200);
        click("retry");

        awaitThat(() -> isThere("visits"));
        assertThat(listed()).containsExactly("a");
    }

    @Test
    void staysInTheHandsOfTheUserWhileTheRuntimeStandsStill() {
        tell("a", at(60));
        HISTORY.freeze();

        open("sites/shop/visits");
        assertThat(find(LoadingBar.class).exists()).isTrue();
        openWith("sites/shop/visits", "period=ever");
        assertThat(location()).isEqualTo("sites/shop/visits?period=ever");

        HISTORY.thaw();
        awaitThat(() -> isThere("visits"));
        assertThat(listed()).containsExactly("a");
        assertThat(find(LoadingBar.class).exists()).isFalse();
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
        assertThatThrownBy(() -> visits.open(SHOP, VisitId.of("a"))).isInstanceOf(AccessDeniedException.class);
        assertThat(HISTORY.requests()).isEmpty();
    }

    private void openWith(String address, String query) {
        UI.getCurrent().navigate(address, QueryParameters.fromString(query));
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
        if (!isThere("visits")) {
            return List.of();
        }
        Grid<VisitEntry> grid = find(Grid.class).withId("visits").single();
        return grid.getListDataView().getItems().map(VisitEntry::id).toList();
    }
}
