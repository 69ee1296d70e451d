package io.beckon.admin.calendars.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.site.Calendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of opening hours. */
class CalendarsIT extends ScreenTest {
    @Autowired
    private Drafts drafts;

    @Test
    void createsOpeningHours() {
        open("sites/shop/calendars");
        click("new");
        type("calendar-name", "Chat team");
        click("save");

        assertThat(location()).isEqualTo("sites/shop/calendars/chat-team");
        Calendar stored =
                drafts.find(SHOP, Part.CALENDARS, "chat-team").orElseThrow().definition();
        assertThat(stored.timeZone()).isEqualTo(drafts.site(SHOP).settings().timeZone());
        assertThat(stored.exceptions()).isEmpty();
    }

    @Test
    void saysInTheListWhichHoursTheyAreAndWhoUsesThem() {
        open("sites/shop/calendars");
        Grid<?> grid = find(Grid.class).withId("calendars").single();

        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Telephone service");
        assertThat(test(grid).getCellText(0, 1)).startsWith("Mon–Fri");
        assertThat(test(grid).getCellText(0, 2)).isNotEmpty();
    }

    @Test
    void keepsOpeningHoursThatARuleUses() {
        open("sites/shop/calendars/service-hours");
        click("delete");

        assertThat(isThere("in-use")).isTrue();
        assertThat(drafts.find(SHOP, Part.CALENDARS, "service-hours")).isPresent();
    }

    @Test
    void asksNothingWhenSomebodyOnlyLookedAtMoreDays() {
        storeManyDays();
        open("sites/shop/calendars/service-hours");
        click("calendar-closed-days-more");
        open("sites/shop/offers");

        assertThat(location()).isEqualTo("sites/shop/offers");
    }

    @Test
    void asksBeforeADayIsLostThatCameLater() {
        storeManyDays();
        open("sites/shop/calendars/service-hours");
        click("calendar-closed-days-more");
        click("calendar-closed-days-10-remove");
        open("sites/shop/offers");

        assertThat(isThere("leave")).isTrue();
    }

    private void storeManyDays() {
        Draft<Calendar> stored = stored();
        Calendar hours = stored.definition();
        List<LocalDate> days =
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 2, 20)).toList();
        Calendar changed = new Calendar(hours.id(), hours.name(), hours.timeZone(), hours.openings(), days);
        asConsole(() -> drafts.save(SHOP, Part.CALENDARS, stored.with(changed)));
    }

    private Draft<Calendar> stored() {
        return drafts.find(SHOP, Part.CALENDARS, "service-hours").orElseThrow();
    }

    @Test
    void isLedToFromARule() {
        open("sites/shop/rules/interested-shopper");

        assertThat(find(Anchor.class).withId("rule-calendars").single().getHref())
                .isEqualTo("sites/shop/calendars");
    }
}
