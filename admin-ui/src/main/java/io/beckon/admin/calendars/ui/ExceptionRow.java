package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.rows.Row;
import io.beckon.admin.rows.Rows;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A day with its own spans. */
final class ExceptionRow implements Row<ExceptionalDay> {
    private static final int MOST_OPENINGS = 100;

    private final FormScope scope;
    private final DayRow day;
    private final Rows<Hours> hours;
    private final Div content;

    /**
     * The fields, with one span that is empty.
     *
     * @param fault what is wrong with the day beside the others
     */
    ExceptionRow(FormScope scope, Function<LocalDate, Optional<String>> fault) {
        this.scope = scope;
        day = new DayRow(scope, fault);
        hours = new Rows<>(
                "", scope.say("calendars.hours.add"), MOST_OPENINGS, () -> new HoursRow(scope), scope.changed());
        hours.add();
        content = new Div(day.content(), hours);
        content.addClassName("exception-row");
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(ExceptionalDay exception) {
        day.show(exception.date());
        hours.show(exception.openings());
    }

    @Override
    public Optional<ExceptionalDay> read() {
        Optional<LocalDate> date = day.read();
        Optional<List<Hours>> spans = hours.read().filter(list -> !list.isEmpty());
        hours.setError(hours.size() == 0 ? scope.say("calendars.error.no-hours") : "");
        return date.flatMap(on -> spans.map(list -> new ExceptionalDay(on, list)));
    }

    @Override
    public Optional<ExceptionalDay> peek() {
        List<Hours> spans = hours.peek();
        return spans.isEmpty() ? Optional.empty() : day.peek().map(on -> new ExceptionalDay(on, spans));
    }

    @Override
    public boolean isComplete() {
        return peek().isPresent() && hours.isComplete();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        day.setReadOnly(readOnly);
        hours.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        day.name(prefix + "-date");
        hours.name(prefix + "-openings");
    }
}
