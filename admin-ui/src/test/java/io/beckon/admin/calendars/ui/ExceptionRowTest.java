package io.beckon.admin.calendars.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.rows.Rows;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No route is needed: the rows stand alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class ExceptionRowTest extends BrowserlessTest {
    private static final ExceptionalDay DAY =
            new ExceptionalDay(LocalDate.of(2027, 1, 1), List.of(new Hours(LocalTime.of(8, 0), LocalTime.NOON)));

    private Rows<ExceptionalDay> rows;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        FormScope scope = new FormScope(UI.getCurrent()::getTranslation, Locale.ENGLISH, () -> {});
        rows = new Rows<>("days", "Add", 10, () -> new ExceptionRow(scope, _ -> Optional.empty()), () -> {});
        rows.show(List.of(DAY));
        UI.getCurrent().add(rows);
    }

    @Test
    void isCompleteWhenNothingIsHalfTyped() {
        assertThat(rows.states()).containsExactly(Optional.of(DAY));
    }

    @Test
    void isNotCompleteWhileASpanIsHalfTyped() {
        test(find(Button.class).withId("days-0-openings-add").single()).click();
        find(TimePicker.class).withId("days-0-openings-1-from").single().setValue(LocalTime.of(14, 0));

        assertThat(rows.states()).containsExactly(Optional.empty());
        assertThat(rows.peek()).containsExactly(DAY);
    }
}
