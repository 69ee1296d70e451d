package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Caps;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often a visitor may get an offer at all; an empty field is no limit. */
final class CapsFields extends Div {
    private static final int MOST = 1000;
    private static final int LONGEST_MINUTES = 366 * 24 * 60;

    private final IntegerField perPageView = count("per-page-view");
    private final IntegerField perVisit = count("per-visit");
    private final IntegerField perDay = count("per-day");
    private final IntegerField perVisitor = count("per-visitor");
    private final IntegerField afterAccepted = minutes("after-accepted");
    private final IntegerField afterRejected = minutes("after-rejected");
    private final IntegerField afterIgnored = minutes("after-ignored");
    private final List<IntegerField> counts = List.of(perPageView, perVisit, perDay, perVisitor);
    private Caps shown = Caps.NONE;
    private final List<IntegerField> silences = List.of(afterAccepted, afterRejected, afterIgnored);

    CapsFields() {
        addClassName("form-columns");
        counts.forEach(this::add);
        silences.forEach(this::add);
    }

    void show(Caps caps) {
        shown = caps;
        perPageView.setValue(caps.perPageView());
        perVisit.setValue(caps.perVisit());
        perDay.setValue(caps.perDay());
        perVisitor.setValue(caps.perVisitor());
        afterAccepted.setValue(toMinutes(caps.afterAcceptedMillis()));
        afterRejected.setValue(toMinutes(caps.afterRejectedMillis()));
        afterIgnored.setValue(toMinutes(caps.afterIgnoredMillis()));
        counts.forEach(Marks::clear);
        silences.forEach(Marks::clear);
    }

    boolean check() {
        return counts.stream()
                                .filter(field -> !isBetween(field, MOST, "settings.caps.count"))
                                .count()
                        + silences.stream()
                                .filter(field -> !isBetween(field, LONGEST_MINUTES, "settings.caps.minutes"))
                                .count()
                == 0;
    }

    Caps caps() {
        return new Caps(
                perPageView.getValue(),
                perVisit.getValue(),
                perDay.getValue(),
                perVisitor.getValue(),
                toMillis(afterAccepted.getValue(), shown.afterAcceptedMillis()),
                toMillis(afterRejected.getValue(), shown.afterRejectedMillis()),
                toMillis(afterIgnored.getValue(), shown.afterIgnoredMillis()));
    }

    void setReadOnly(boolean isReadOnly) {
        counts.forEach(field -> field.setReadOnly(isReadOnly));
        silences.forEach(field -> field.setReadOnly(isReadOnly));
    }

    private static boolean isBetween(IntegerField field, int most, String key) {
        Integer value = field.getValue();
        return Marks.mark(
                field,
                value == null ? !Marks.isUnreadable(field) : value >= 0 && value <= most,
                field.getTranslation(key));
    }

    private IntegerField count(String name) {
        IntegerField field = new IntegerField(getTranslation("settings.caps." + name));
        field.setId("settings-" + name);
        Marks.forgive(field);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("settings.caps.none"));
        return field;
    }

    private IntegerField minutes(String name) {
        IntegerField field = count(name);
        field.setHelperText(getTranslation("settings.caps.in-minutes"));
        return field;
    }

    private static @Nullable Integer toMinutes(@Nullable Long millis) {
        return millis == null ? null : (int) Duration.ofMillis(millis).toMinutes();
    }

    /** A time that nobody changed stays as exact as it was. */
    private static @Nullable Long toMillis(@Nullable Integer minutes, @Nullable Long shownMillis) {
        if (Objects.equals(minutes, toMinutes(shownMillis))) {
            return shownMillis;
        }
        return minutes == null ? null : Duration.ofMinutes(minutes).toMillis();
    }
}
