package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** One closed day. */
final class DayRow implements Row<LocalDate> {
    private final DatePicker date = new DatePicker();
    private final FormScope scope;
    private final Function<LocalDate, Optional<String>> fault;

    /**
     * The field.
     *
     * @param fault what is wrong with the day beside the others
     */
    DayRow(FormScope scope, Function<LocalDate, Optional<String>> fault) {
        this.scope = scope;
        this.fault = fault;
        date.setAriaLabel(scope.say("calendars.date"));
        date.setLocale(scope.language());
        date.addClassName("day-row");
        Marks.guard(date, this::mark, scope.changed());
    }

    @Override
    public Component content() {
        return date;
    }

    @Override
    public void show(LocalDate value) {
        Marks.clear(date);
        date.setValue(value);
    }

    @Override
    public Optional<LocalDate> read() {
        mark();
        return date.isInvalid() ? Optional.empty() : peek();
    }

    @Override
    public Optional<LocalDate> peek() {
        return Optional.ofNullable(date.getValue());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        date.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        date.setId(prefix);
    }

    private void mark() {
        Marks.mark(
                date, date.isEmpty() ? Optional.of(scope.say("calendars.error.date")) : fault.apply(date.getValue()));
    }
}
