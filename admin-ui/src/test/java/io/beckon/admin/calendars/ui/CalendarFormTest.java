package io.beckon.admin.calendars.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import io.beckon.definitions.site.Calendar.Opening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No route is needed: the form stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class CalendarFormTest extends BrowserlessTest {
    private static final Calendar SERVICE = ExampleShop.site().calendars().getFirst();
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");

    private CalendarForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        form = new CalendarForm(InstantSource.fixed(MONDAY_NOON));
        form.useTimeZone(ZoneId.of("Europe/Vienna"));
        UI.getCurrent().add(form.content());
    }

    @Test
    void givesBackTheCalendarAsItWas() {
        form.show(SERVICE);

        assertThat(form.read()).contains(SERVICE);
    }

    @Test
    void givesBackWhatItsFieldsDoNotSay() {
        Hours odd = new Hours(LocalTime.parse("08:00:30"), LocalTime.MIDNIGHT);
        Calendar calendar = new Calendar(
                SERVICE.id(),
                SERVICE.name(),
                SERVICE.timeZone(),
                List.of(opening(DayOfWeek.SUNDAY, "10:00"), opening(DayOfWeek.MONDAY, "09:00")),
                SERVICE.closedDays(),
                List.of(new ExceptionalDay(LocalDate.of(2026, 12, 24), List.of(odd))));
        form.show(calendar);

        assertThat(form.read()).contains(calendar);
    }

    @Test
    void beginsWithWorkdaysInTheTimeZoneOfTheSite() {
        form.show(form.blank("new"));

        assertThat(form.read()).hasValueSatisfying(calendar -> {
            assertThat(calendar.timeZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
            assertThat(calendar.openings()).hasSize(5);
            assertThat(calendar.hoursOn(DayOfWeek.SATURDAY)).isEmpty();
        });
    }

    @Test
    void addsAnException() {
        form.show(SERVICE);
        press("calendar-exceptions-add");
        field(DatePicker.class, "calendar-exceptions-0-date").setValue(LocalDate.of(2026, 12, 24));
        time("calendar-exceptions-0-openings-0-from", "08:00");
        time("calendar-exceptions-0-openings-0-until", "14:00");

        assertThat(form.read())
                .hasValueSatisfying(calendar -> assertThat(calendar.exceptions())
                        .containsExactly(new ExceptionalDay(
                                LocalDate.of(2026, 12, 24),
                                List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(14, 0))))));
    }

    @Test
    void keepsManyDaysWhoseFieldsComeWhenAskedFor() {
        Calendar calendar = manyDays();
        form.show(calendar);
        press("calendar-closed-days-more");

        assertThat(find(DatePicker.class).withId("calendar-closed-days-10").exists())
                .isTrue();
        assertThat(find(DatePicker.class).withId("calendar-closed-days-9").exists())
                .isFalse();
        assertThat(field(DatePicker.class, "calendar-closed-days-49").getValue())
                .isEqualTo(calendar.closedDays().getLast());
        assertThat(form.read()).contains(calendar);
    }

    @Test
    void seesADayTwiceWhoseFieldsAreNotThere() {
        form.show(manyDays());
        field(DatePicker.class, "calendar-closed-days-49").setValue(LocalDate.of(2027, 1, 1));

        assertThat(form.read()).isEmpty();
        assertThat(error("calendar-closed-days-49")).isEqualTo("This day stands twice.");
    }

    @Test
    void seesAClosedDayWhoseOtherHoursAreNotThere() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        List<Hours> morning = List.of(new Hours(LocalTime.of(8, 0), LocalTime.NOON));
        List<ExceptionalDay> exceptions = first.datesUntil(first.plusDays(50))
                .map(day -> new ExceptionalDay(day, morning))
                .toList();
        form.show(new Calendar(
                SERVICE.id(), SERVICE.name(), SERVICE.timeZone(), SERVICE.openings(), List.of(), exceptions));
        press("calendar-closed-days-add");
        field(DatePicker.class, "calendar-closed-days-0").setValue(first);

        assertThat(form.read()).isEmpty();
        assertThat(error("calendar-closed-days-0")).isEqualTo("This day has other hours below.");
    }

    private static Calendar manyDays() {
        List<LocalDate> days =
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 2, 20)).toList();
        return new Calendar(SERVICE.id(), SERVICE.name(), SERVICE.timeZone(), SERVICE.openings(), days);
    }

    @Test
    void copiesMondayToTheOtherWorkdays() {
        form.show(SERVICE);
        time("calendar-openings-monday-0-from", "10:00");
        press("calendar-copy-monday");

        assertThat(form.read()).hasValueSatisfying(calendar -> {
            assertThat(calendar.hoursOn(DayOfWeek.FRIDAY).toList())
                    .isEqualTo(calendar.hoursOn(DayOfWeek.MONDAY).toList())
                    .containsExactly(new Hours(LocalTime.of(10, 0), LocalTime.of(20, 0)));
            assertThat(calendar.hoursOn(DayOfWeek.SUNDAY).toList())
                    .isEqualTo(SERVICE.hoursOn(DayOfWeek.SUNDAY).toList());
        });
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        form.show(SERVICE);
        field(TextField.class, "calendar-name").setValue(" ");
        time("calendar-openings-monday-0-until", "07:00");
        press("calendar-openings-tuesday-add");
        press("calendar-exceptions-add");
        field(DatePicker.class, "calendar-exceptions-0-date")
                .setValue(SERVICE.closedDays().getFirst());
        press("calendar-closed-days-add");

        assertThat(form.read()).isEmpty();
        assertThat(error("calendar-name")).isEqualTo("Please enter 1 to 100 characters.");
        assertThat(error("calendar-openings-monday-0-until")).isEqualTo("Please enter a later time, or 00:00.");
        assertThat(error("calendar-openings-tuesday-1-from")).startsWith("Please enter a time");
        assertThat(error("calendar-exceptions-0-date")).isEqualTo("This day is a closed day.");
        assertThat(error("calendar-closed-days-" + SERVICE.closedDays().size())).isEqualTo("Please enter a date.");
    }

    @Test
    void refusesADayThatStandsTwice() {
        form.show(SERVICE);
        press("calendar-closed-days-add");
        field(DatePicker.class, "calendar-closed-days-" + SERVICE.closedDays().size())
                .setValue(SERVICE.closedDays().getFirst());

        assertThat(form.read()).isEmpty();
        assertThat(error("calendar-closed-days-0")).isEqualTo("This day stands twice.");
    }

    @Test
    void wantsHoursOnAtLeastOneDay() {
        form.show(SERVICE);
        find(Button.class).all().stream()
                .filter(button -> button.getId().orElse("").matches("calendar-openings-[a-z]+-0-remove"))
                .toList()
                .forEach(button -> test(button).click());

        assertThat(form.read()).isEmpty();
        assertThat(now()).startsWith("Never open so far.");
    }

    @Test
    void refusesMoreOpeningsThanACalendarMayHave() {
        List<Opening> monday = IntStream.range(0, 21)
                .mapToObj(hour -> new Opening(DayOfWeek.MONDAY, LocalTime.of(hour, 0), LocalTime.of(hour, 30)))
                .toList();
        form.show(new Calendar(SERVICE.id(), SERVICE.name(), SERVICE.timeZone(), monday, List.of()));
        press("calendar-copy-monday");

        assertThat(now()).startsWith("Open now.").doesNotContain("Never");
        assertThat(form.read()).isEmpty();
        assertThat(find(Component.class).all())
                .extracting(component -> component.getElement().getText())
                .anyMatch(text -> text.contains("100"));
    }

    @Test
    void saysWhetherItIsOpenNowAsItIsTyped() {
        form.show(SERVICE);
        assertThat(now()).startsWith("Open now. Opens next: Tuesday, November 24, 2026");

        press("calendar-closed-days-add");
        field(DatePicker.class, "calendar-closed-days-" + SERVICE.closedDays().size())
                .setValue(LocalDate.of(2026, 11, 23));

        assertThat(now()).startsWith("Closed now. Opens next: Tuesday, November 24, 2026");
    }

    private String now() {
        return field(Paragraph.class, "calendar-now").getText();
    }

    private void press(String id) {
        test(field(Button.class, id)).click();
    }

    private void time(String id, String value) {
        field(TimePicker.class, id).setValue(LocalTime.parse(value));
    }

    private String error(String id) {
        return ((HasValidation) find(Component.class).withId(id).single()).getErrorMessage();
    }

    private <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    private static Opening opening(DayOfWeek day, String from) {
        return new Opening(day, LocalTime.parse(from), LocalTime.of(17, 0));
    }
}
