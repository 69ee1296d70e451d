package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.calendars.CalendarWords;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.rows.Rows;
import io.beckon.definitions.site.Calendar.Hours;
import io.beckon.definitions.site.Calendar.Opening;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The week at a glance: each weekday with its spans. */
final class WeekEditor {
    private static final int MOST_OPENINGS = 100;
    private static final List<DayOfWeek> AFTER_MONDAY =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final FormScope scope;
    private final Map<DayOfWeek, Rows<Hours>> days = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Span> closed = new EnumMap<>(DayOfWeek.class);
    private final Button copy = new Button(VaadinIcon.COPY_O.create());
    private final Div content = new Div();

    /** The order of what was shown, which no field says. */
    private List<Opening> shown = List.of();

    WeekEditor(FormScope scope) {
        this.scope = scope;
        CalendarWords words = new CalendarWords(scope.words(), scope.language());
        content.addClassName("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            content.add(row(day, words.day(day)));
        }
        copy.setId("calendar-copy-monday");
        copy.setText(scope.say("calendars.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(_ -> copyMonday());
        content.add(copy);
    }

    Component content() {
        return content;
    }

    void show(List<Opening> openings) {
        shown = openings;
        days.forEach((day, rows) -> rows.show(openings.stream()
                .filter(opening -> opening.day() == day)
                .map(Opening::hours)
                .toList()));
        settle();
    }

    /** All openings, or empty with the errors at the fields. */
    Optional<List<Opening>> read() {
        List<Opening> all = new ArrayList<>();
        boolean isRight = true;
        for (Map.Entry<DayOfWeek, Rows<Hours>> day : days.entrySet()) {
            Optional<List<Hours>> hours = day.getValue().read();
            hours.ifPresent(spans -> spans.forEach(span -> all.add(opening(day.getKey(), span))));
            isRight &= hours.isPresent();
        }
        checkNumber();
        return isRight && isNumberRight() ? Optional.of(ordered(all)) : Optional.empty();
    }

    /** The openings that are complete, at most as many as a calendar has; the fields stay as they are. */
    List<Opening> peek() {
        List<Opening> all = new ArrayList<>();
        days.forEach((day, rows) -> rows.peek().forEach(span -> all.add(opening(day, span))));
        return all.stream().limit(MOST_OPENINGS).toList();
    }

    void setReadOnly(boolean readOnly) {
        days.values().forEach(rows -> rows.setReadOnly(readOnly));
        copy.setVisible(!readOnly);
    }

    private void checkNumber() {
        if (!isNumberRight()) {
            Rows<Hours> monday = rows(DayOfWeek.MONDAY);
            monday.setError(scope.say(number() == 0 ? "calendars.error.week" : "calendars.error.many", MOST_OPENINGS));
        }
    }

    private boolean isNumberRight() {
        return number() >= 1 && number() <= MOST_OPENINGS;
    }

    private int number() {
        return days.values().stream().mapToInt(Rows::size).sum();
    }

    /** What nobody changed stays in its order. */
    private List<Opening> ordered(List<Opening> read) {
        List<Opening> rest = new ArrayList<>(read);
        boolean isSame = rest.size() == shown.size() && shown.stream().allMatch(rest::remove);
        return isSame ? shown : read;
    }

    private Div row(DayOfWeek day, String name) {
        Rows<Hours> rows = new Rows<>(
                "calendar-openings-" + day.name().toLowerCase(Locale.ROOT),
                scope.say("calendars.hours.add"),
                MOST_OPENINGS,
                () -> new HoursRow(scope),
                this::change);
        Span label = new Span(name);
        label.addClassName("week__day");
        Span none = new Span(scope.say("calendars.closed"));
        none.addClassName("week__closed");
        days.put(day, rows);
        closed.put(day, none);
        Div hours = new Div(none, rows);
        hours.addClassName("week__hours");
        Div row = new Div(label, hours);
        row.addClassName("week__row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return row;
    }

    private void change() {
        settle();
        rows(DayOfWeek.MONDAY).setError("");
        scope.changed().run();
    }

    private void settle() {
        closed.forEach((day, none) -> none.setVisible(rows(day).size() == 0));
    }

    private void copyMonday() {
        rows(DayOfWeek.MONDAY).read().ifPresent(monday -> {
            AFTER_MONDAY.forEach(day -> rows(day).show(monday));
            change();
        });
    }

    private Rows<Hours> rows(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    private static Opening opening(DayOfWeek day, Hours hours) {
        return new Opening(day, hours.from(), hours.until());
    }
}
