package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.visits.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Chooses a period: one that moves with the clock, or days. */
public final class PeriodFields extends Composite<Div> {
    private static final String DAYS = "days";

    private final Select<String> choice = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Consumer<Period> chosen;

    /**
     * The fields.
     *
     * @param id what their ids begin with
     * @param chosen told of every choice that makes sense
     */
    public PeriodFields(String id, Consumer<Period> chosen) {
        this.chosen = chosen;
        choice.setId(id + "-period");
        choice.setLabel(getTranslation("visits.filter.period"));
        choice.setItems(choices());
        choice.setItemLabelGenerator(this::label);
        from.setId(id + "-from");
        from.setLabel(getTranslation("visits.filter.from"));
        to.setId(id + "-to");
        to.setLabel(getTranslation("visits.filter.to"));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        Stream.of(from, to).forEach(day -> {
            day.setLocale(getLocale());
            day.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chooseDays();
                }
            });
        });
        getContent().addClassName("visits__period");
        getContent().add(choice, from, to);
    }

    /** Shows a period without telling of it. */
    public void show(Period period) {
        switch (period) {
            case Period.Preset preset -> choice.setValue(preset.text());
            case Period.Days days -> {
                choice.setValue(DAYS);
                from.setValue(days.from());
                to.setValue(days.to());
            }
        }
        showDays(period instanceof Period.Days);
    }

    private void choose(String text) {
        showDays(text.equals(DAYS));
        Stream.of(Period.Preset.values())
                .filter(preset -> preset.text().equals(text))
                .findFirst()
                .ifPresent(chosen);
    }

    private void chooseDays() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean isBackwards = first != null && last != null && last.isBefore(first);
        to.setErrorMessage(isBackwards ? getTranslation("visits.filter.backwards") : null);
        to.setInvalid(isBackwards);
        if (first != null && last != null && !isBackwards) {
            chosen.accept(new Period.Days(first, last));
        }
    }

    private void showDays(boolean visible) {
        from.setVisible(visible);
        to.setVisible(visible);
    }

    private static List<String> choices() {
        List<String> choices = new ArrayList<>(
                Stream.of(Period.Preset.values()).map(Period.Preset::text).toList());
        choices.add(DAYS);
        return choices;
    }

    private String label(String text) {
        return switch (text) {
            case "today" -> getTranslation("visits.period.today");
            case "yesterday" -> getTranslation("visits.period.yesterday");
            case "7-days" -> getTranslation("visits.period.7-days");
            case "30-days" -> getTranslation("visits.period.30-days");
            case "ever" -> getTranslation("visits.period.ever");
            default -> getTranslation("visits.period.days");
        };
    }
}
