package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.visits.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The period as it is chosen now; empty when it makes no sense yet, which the fields then say. */
    public Optional<Period> check() {
        if (!DAYS.equals(choice.getValue())) {
            return preset(choice.getValue());
        }
        Stream.of(from, to).filter(DatePicker::isEmpty).forEach(day -> refuse(day, "visits.filter.day-missing"));
        return days();
    }

    private void choose(String text) {
        showDays(text.equals(DAYS));
        preset(text).ifPresent(chosen);
    }

    private static Optional<Period> preset(String text) {
        return Stream.of(Period.Preset.values())
                .filter(preset -> preset.text().equals(text))
                .map(Period.class::cast)
                .findFirst();
    }

    /** Whatever changes, both days are seen anew. */
    private void chooseDays() {
        Stream.of(from, to).filter(day -> !day.isEmpty()).forEach(day -> day.setInvalid(false));
        days().ifPresent(chosen);
    }

    private Optional<Period> days() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null) {
            return Optional.empty();
        }
        if (last.isBefore(first)) {
            refuse(to, "visits.filter.backwards");
            return Optional.empty();
        }
        return Optional.of(new Period.Days(first, last));
    }

    private void refuse(DatePicker day, String key) {
        day.setErrorMessage(getTranslation(key));
        day.setInvalid(true);
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
