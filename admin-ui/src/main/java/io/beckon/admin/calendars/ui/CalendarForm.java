package io.beckon.admin.calendars.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.calendars.CalendarWords;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.Opening;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of opening hours; what is typed is said in words at once. */
final class CalendarForm implements DefinitionForm<Calendar> {
    private static final LocalTime USUAL_FROM = LocalTime.of(9, 0);
    private static final LocalTime USUAL_UNTIL = LocalTime.of(17, 0);

    private final InstantSource clock;
    private final Div content = new Div();
    private final Paragraph now = new Paragraph();
    private final CalendarFields fields;
    private final CalendarWords words;
    private ZoneId usualZone = ZoneOffset.UTC;
    private boolean isFilling;

    /**
     * The form.
     *
     * @param clock tells what is now
     */
    CalendarForm(InstantSource clock) {
        this.clock = clock;
        FormScope scope = new FormScope(content::getTranslation, UI.getCurrent().getLocale(), this::say);
        words = new CalendarWords(scope.words(), scope.language());
        fields = new CalendarFields(scope);
        now.setId("calendar-now");
        now.addClassName("calendar-now");
        now.getElement().setAttribute("role", "status");
        content.addClassName("calendar-form");
        content.add(now, fields.content());
    }

    /** Where new calendars are from now on. */
    void useTimeZone(ZoneId zone) {
        usualZone = zone;
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Calendar calendar) {
        isFilling = true;
        fields.show(calendar);
        isFilling = false;
        say();
    }

    @Override
    public Calendar blank(String id) {
        List<Opening> workdays = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new Opening(day, USUAL_FROM, USUAL_UNTIL))
                .toList();
        return new Calendar(CalendarId.of(id), content.getTranslation("calendars.new"), usualZone, workdays, List.of());
    }

    @Override
    public Optional<Calendar> read() {
        return fields.read();
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        fields.setReadOnly(isReadOnly);
    }

    /** Once for a whole calendar, not for each of its fields. */
    private void say() {
        if (isFilling) {
            return;
        }
        now.setText(fields.peek()
                .map(calendar -> words.at(calendar, clock.instant()))
                .orElseGet(() -> content.getTranslation("calendars.now.none")));
    }
}
