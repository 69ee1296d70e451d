package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Rows;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Opening;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The fields of one calendar. */
final class CalendarFields {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 500;
    private static final int DAYS_AT_ONCE = 20;

    private final FormScope scope;
    private final FieldEditor<String> name;
    private final ComboBox<String> timeZone = new ComboBox<>();
    private final WeekEditor week;
    private final Rows<LocalDate> closedDays;
    private final Rows<ExceptionalDay> exceptions;
    private final Div content = new Div();
    private CalendarId id = CalendarId.of("new");

    CalendarFields(FormScope scope) {
        this.scope = scope;
        TextField nameField = new TextField(scope.say("calendars.name"));
        nameField.setId("calendar-name");
        name = FieldEditor.text(nameField, LONGEST_NAME, scope);
        arrangeTimeZone();
        week = new WeekEditor(scope);
        closedDays = new Rows<>(
                "calendar-closed-days",
                scope.say("calendars.closed-days.add"),
                MOST_DAYS,
                () -> new DayRow(scope, this::faultOfClosedDay),
                scope.changed());
        exceptions = new Rows<>(
                "calendar-exceptions",
                scope.say("calendars.exceptions.add"),
                MOST_DAYS,
                () -> new ExceptionRow(scope, this::faultOfException),
                scope.changed());
        closedDays.showInPortionsOf(DAYS_AT_ONCE);
        exceptions.showInPortionsOf(DAYS_AT_ONCE);
        Div first = new Div(nameField, timeZone);
        first.addClassName("form-columns");
        content.addClassName("form");
        content.add(first);
        section("week", week.content());
        section("closed-days", closedDays);
        section("exceptions", exceptions);
    }

    Component content() {
        return content;
    }

    void show(Calendar calendar) {
        id = calendar.id();
        name.show(calendar.name());
        timeZone.setValue(calendar.timeZone().getId());
        Marks.clear(timeZone);
        week.show(calendar.openings());
        closedDays.show(calendar.closedDays());
        exceptions.show(calendar.exceptions());
    }

    /** The calendar, or empty with the errors at the fields. */
    Optional<Calendar> read() {
        boolean isNamed = name.check();
        boolean isPlaced = Marks.mark(timeZone, timeZone.getValue() != null, scope.say("calendars.error.time-zone"));
        Optional<List<Opening>> openings = week.read();
        Optional<List<LocalDate>> days = closedDays.read();
        Optional<List<ExceptionalDay>> others = exceptions.read();
        return isNamed && isPlaced && openings.isPresent() && days.isPresent() && others.isPresent()
                ? Optional.of(calendar(name.peek().orElseThrow(), openings.get(), days.get(), others.get()))
                : Optional.empty();
    }

    /** The calendar as far as it is complete; empty while it has no hours. */
    Optional<Calendar> peek() {
        List<Opening> openings = week.peek();
        return openings.isEmpty() || timeZone.getValue() == null
                ? Optional.empty()
                : Optional.of(calendar(name.peek().orElse("-"), openings, closedDays.peek(), exceptions.peek()));
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        timeZone.setReadOnly(readOnly);
        week.setReadOnly(readOnly);
        closedDays.setReadOnly(readOnly);
        exceptions.setReadOnly(readOnly);
    }

    private Calendar calendar(
            String called, List<Opening> openings, List<LocalDate> closed, List<ExceptionalDay> others) {
        return new Calendar(id, called, ZoneId.of(timeZone.getValue()), openings, closed, others);
    }

    private Optional<String> faultOfClosedDay(LocalDate day) {
        if (exceptionsOn(day) > 0) {
            return Optional.of(scope.say("calendars.error.exception"));
        }
        return Collections.frequency(closedDays.peek(), day) > 1
                ? Optional.of(scope.say("calendars.error.twice"))
                : Optional.empty();
    }

    private Optional<String> faultOfException(LocalDate day) {
        if (closedDays.peek().contains(day)) {
            return Optional.of(scope.say("calendars.error.closed-day"));
        }
        return exceptionsOn(day) > 1 ? Optional.of(scope.say("calendars.error.twice")) : Optional.empty();
    }

    private long exceptionsOn(LocalDate day) {
        return exceptions.peek().stream()
                .filter(exception -> exception.date().equals(day))
                .count();
    }

    private void arrangeTimeZone() {
        timeZone.setId("calendar-time-zone");
        timeZone.setLabel(scope.say("calendars.time-zone"));
        timeZone.setHelperText(scope.say("calendars.time-zone.help"));
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        Marks.guard(timeZone, () -> Marks.clear(timeZone), scope.changed());
    }

    private void section(String key, Component fields) {
        Div section = new Div(
                new H3(scope.say("calendars." + key)), new Paragraph(scope.say("calendars." + key + ".help")), fields);
        section.addClassName("form-section");
        content.add(section);
    }
}
