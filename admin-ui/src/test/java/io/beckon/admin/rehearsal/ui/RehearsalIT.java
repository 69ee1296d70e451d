package io.beckon.admin.rehearsal.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.access.Role;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.rehearsal.RehearsalOrder;
import io.beckon.admin.rehearsal.RehearsalWatch;
import io.beckon.admin.rehearsal.Rehearsals;
import io.beckon.admin.visits.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The screen that rehearses the example shop, before a runtime that tells recorded visits. */
class RehearsalIT extends RehearsalScreen {
    private static final String COUNTER = "rehearsed-interested-shopper";

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Drafts drafts;

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

    @SuppressWarnings("unchecked")
    private Select<Object> period() {
        return find(Select.class).id("rehearsal-period");
    }

    private DatePicker day(String end) {
        return find(DatePicker.class).withId("rehearsal-" + end).single();
    }
}
