package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.rehearsal.RehearsalOrder;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.ui.PeriodFields;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what to rehearse over, and begins. */
final class RehearsalForm extends Composite<Div> {
    private final IntegerField slots = new IntegerField();
    private final Button start = new Button(VaadinIcon.PLAY.create());

    /**
     * The form.
     *
     * @param order told of a period, and how many agents are free; absent: enough
     */
    RehearsalForm(BiConsumer<Period, @Nullable Integer> order) {
        PeriodFields periods = new PeriodFields("rehearsal", _ -> {});
        periods.show(Period.Preset.LAST_7_DAYS);
        slots.setId("rehearsal-slots");
        slots.setLabel(getTranslation("rehearsal.slots"));
        slots.setPlaceholder(getTranslation("rehearsal.slots.unlimited"));
        slots.setMin(0);
        slots.setMax(RehearsalOrder.MOST_SLOTS);
        slots.setClearButtonVisible(true);
        slots.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("rehearsal.slots.wrong"))
                .setMinErrorMessage(getTranslation("rehearsal.slots.wrong"))
                .setMaxErrorMessage(getTranslation("rehearsal.slots.wrong")));
        start.setText(getTranslation("rehearsal.start"));
        start.setId("rehearse");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(_ -> {
            if (!slots.isInvalid()) {
                periods.check().ifPresent(period -> order.accept(period, slots.getValue()));
            }
        });
        getContent().addClassNames("card", "rehearsal__form");
        getContent().add(periods, slots, start);
    }

    /** While a rehearsal runs, no other is begun here. */
    void setBusy(boolean isBusy) {
        start.setEnabled(!isBusy);
    }
}
