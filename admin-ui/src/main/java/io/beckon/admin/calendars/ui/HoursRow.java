package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.admin.rows.Row;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The two times of one span. */
final class HoursRow implements Row<Hours> {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final FormScope scope;
    private final TimePicker from;
    private final TimePicker until;
    private final Div content;

    HoursRow(FormScope scope) {
        this.scope = scope;
        from = time("from");
        until = time("until");
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        content = new Div(from, dash, until);
        content.addClassName("hours-row");
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Hours hours) {
        show(from, hours.from());
        show(until, hours.until());
    }

    @Override
    public Optional<Hours> read() {
        boolean areThere = Marks.all(checkTime(from), checkTime(until));
        if (areThere) {
            Marks.mark(until, isOrdered(), scope.say("calendars.error.order"));
        }
        return peek();
    }

    @Override
    public Optional<Hours> peek() {
        return !from.isEmpty() && !until.isEmpty() && isOrdered()
                ? Optional.of(new Hours(from.getValue(), until.getValue()))
                : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        from.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        from.setId(prefix + "-from");
        until.setId(prefix + "-until");
    }

    private boolean isOrdered() {
        return Allowed.by(() -> new Hours(from.getValue(), until.getValue()));
    }

    private boolean checkTime(TimePicker field) {
        return Marks.mark(field, !field.isEmpty(), scope.say("calendars.error.time"));
    }

    /** A time that is not on a quarter keeps its minutes and seconds. */
    private static void show(TimePicker field, LocalTime time) {
        Marks.clear(field);
        boolean hasSeconds = time.getSecond() != 0 || time.getNano() != 0;
        field.setStep(hasSeconds ? Duration.ofSeconds(1) : STEP);
        field.setClassName("hours-row__exact", hasSeconds);
        field.setValue(time);
    }

    private TimePicker time(String name) {
        TimePicker field = new TimePicker();
        field.setAriaLabel(scope.say("calendars." + name));
        field.setStep(STEP);
        field.setLocale(scope.language());
        Marks.guard(field, this::read, scope.changed());
        return field;
    }
}
