package io.beckon.admin.calendars.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Opening hours on their whole way through the console: made, used by a rule, published. */
@DirtiesContext
class PublishedHoursIT extends ScreenTest {
    private static final RecordingRuntime RUNTIME = new RecordingRuntime();
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    @DynamicPropertySource
    static void runtime(DynamicPropertyRegistry registry) {
        registry.add("beckon.runtime-url", () -> RUNTIME.address().toString());
        registry.add("beckon.internal-token", () -> RecordingRuntime.TOKEN);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:hours;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void stop() {
        RUNTIME.close();
    }

    @Test
    void reachTheRuntimeWithTheRuleThatNamesThem() {
        makeHours();
        useThemInARule();
        publish();

        Site published = RUNTIME.content(1).site();
        assertThat(published.calendars())
                .extracting(Calendar::name, Calendar::exceptions)
                .contains(tuple(
                        "Chat team",
                        List.of(new ExceptionalDay(
                                CHRISTMAS_EVE, List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)))))));
        assertThat(published.rules())
                .extracting(rule -> rule.id().value(), Rule::calendar)
                .contains(tuple("interested-shopper", CalendarId.of("chat-team")));
    }

    private void makeHours() {
        open("sites/shop/calendars/new");
        type("calendar-name", "Chat team");
        click("calendar-exceptions-add");
        find(DatePicker.class).withId("calendar-exceptions-0-date").single().setValue(CHRISTMAS_EVE);
        time("calendar-exceptions-0-openings-0-from", LocalTime.of(9, 0));
        time("calendar-exceptions-0-openings-0-until", LocalTime.of(12, 30));
        click("save");
    }

    @SuppressWarnings("unchecked")
    private void useThemInARule() {
        open("sites/shop/rules/interested-shopper");
        ((ComboBox<CalendarId>) find(ComboBox.class).withId("rule-calendar").single())
                .setValue(CalendarId.of("chat-team"));
        click("save");
    }

    private void publish() {
        open("sites/shop/publish");
        awaitThat(() -> text("publish-checks").contains("Ready")
                && !text("publish-changes").isBlank());
        test(find(TextArea.class).withId("publish-comment").single()).setValue("With hours");
        click("publish");
        awaitThat(() -> text("publish-outcome").contains("Version 1 is live"));
    }

    private void time(String id, LocalTime value) {
        find(TimePicker.class).withId(id).single().setValue(value);
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
