package io.beckon.admin.scenarios.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.site.Scenario;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks when the visit of a scenario begins. */
final class BeginningDialog extends Dialog {
    private final DateTimePicker begins = new DateTimePicker();
    private final Consumer<@Nullable LocalDateTime> chosen;

    /**
     * For one scenario.
     *
     * @param zone the site's, in which the time is meant
     * @param chosen told the time; null: the usual one
     */
    BeginningDialog(Scenario scenario, ZoneId zone, Consumer<@Nullable LocalDateTime> chosen) {
        this.chosen = chosen;
        setId("scenario-beginning");
        setHeaderTitle(getTranslation("scenarios.beginning.title", scenario.name()));
        begins.setId("scenario-begins");
        begins.setLabel(getTranslation("scenarios.beginning.label"));
        begins.setHelperText(getTranslation(
                "scenarios.beginning.help", zone.getId(), Moments.inFull(Scenario.USUAL_BEGINNING, getLocale())));
        begins.setStep(Duration.ofMinutes(1));
        begins.setLocale(getLocale());
        begins.setMin(Scenario.EARLIEST_BEGINNING);
        begins.setMax(Scenario.LATEST_BEGINNING);
        begins.setValue(scenario.begins());
        Marks.forgive(begins);
        Div form = new Div(begins);
        form.addClassNames("form", "dialog-form");
        add(form);
        getFooter().add(button("cancel", this::close), button("usual", () -> choose(null)), save());
    }

    private Button save() {
        Button save = button("save", () -> {
            if (check()) {
                choose(begins.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private Button button(String name, Runnable click) {
        Button button = new Button(getTranslation("scenarios.beginning." + name), _ -> click.run());
        button.setId("scenario-begins-" + name);
        return button;
    }

    private boolean check() {
        LocalDateTime value = begins.getValue();
        boolean isReadable = !Marks.isUnreadable(begins);
        boolean isWithin = value == null
                || !(value.isBefore(Scenario.EARLIEST_BEGINNING) || value.isAfter(Scenario.LATEST_BEGINNING));
        return Marks.mark(begins, isReadable && isWithin, getTranslation("scenarios.beginning.wrong"));
    }

    private void choose(@Nullable LocalDateTime time) {
        close();
        chosen.accept(time);
    }
}
