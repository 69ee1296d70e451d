package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The first and the last moment of a rule in the site's time zone; an empty field is no bound. */
final class ScheduleEditor {
    private final RuleScope scope;
    private final ZoneId zone;
    private final DateTimePicker from;
    private final DateTimePicker until;
    private final Div content;
    private boolean isKept;

    ScheduleEditor(RuleScope scope) {
        this.scope = scope;
        this.zone = scope.site().settings().timeZone();
        from = moment("from");
        until = moment("until");
        until.setHelperText(scope.say("rules.schedule.help", zone.getId()));
        content = new Div(from, until);
        content.addClassName("rule-schedule");
    }

    Component content() {
        return content;
    }

    void show(@Nullable Schedule schedule) {
        isKept = schedule != null && schedule.from() == null && schedule.until() == null;
        Marks.clear(from);
        Marks.clear(until);
        from.setValue(schedule == null ? null : local(schedule.from()));
        until.setValue(schedule == null ? null : local(schedule.until()));
    }

    /** The schedule; only after a check that found nothing. */
    @Nullable
    Schedule read() {
        Instant begin = instant(from.getValue());
        Instant end = instant(until.getValue());
        return begin == null && end == null && !isKept ? null : new Schedule(begin, end);
    }

    boolean check() {
        Instant begin = instant(from.getValue());
        Instant end = instant(until.getValue());
        boolean isReadable = Marks.all(checkMoment(from), checkMoment(until));
        return isReadable
                && Marks.mark(
                        until, begin == null || end == null || begin.isBefore(end), scope.say("rules.error.schedule"));
    }

    private boolean checkMoment(DateTimePicker field) {
        return Marks.mark(field, !Marks.isUnreadable(field), scope.say("rules.error.moment"));
    }

    void setReadOnly(boolean readOnly) {
        from.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
    }

    private DateTimePicker moment(String name) {
        DateTimePicker picker = new DateTimePicker(scope.say("rules.schedule." + name));
        picker.setId("rule-schedule-" + name);
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(scope.language());
        Marks.guard(picker, this::check, scope.changed());
        return picker;
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    private @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }
}
