package io.beckon.admin.events.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.beckon.admin.events.TimeUnit;
import io.beckon.admin.forms.Marks;
import java.math.BigDecimal;
import java.util.Optional;

/** A time: a number and its unit. */
final class TimeFields extends Div {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final long NONE = -1;

    private final BigDecimalField amount = new BigDecimalField();
    private final Select<TimeUnit> unit = new Select<>();

    TimeFields(Runnable changed) {
        amount.setAriaLabel(getTranslation("events.time"));
        Marks.forgive(amount);
        unit.setAriaLabel(getTranslation("events.time.unit"));
        unit.setItems(TimeUnit.values());
        unit.setItemLabelGenerator(item -> getTranslation("events.time.unit." + item.key()));
        unit.setValue(TimeUnit.SECONDS);
        amount.addValueChangeListener(_ -> changed.run());
        unit.addValueChangeListener(_ -> amount.setInvalid(false));
        unit.addValueChangeListener(_ -> changed.run());
        addClassName("time-fields");
        add(amount, unit);
    }

    void show(long millis) {
        unit.setValue(TimeUnit.of(millis));
        amount.setValue(unit.getValue().amount(millis));
    }

    /** The time in milliseconds; negative when there is none, or none that a number can hold. */
    long millis() {
        return Optional.ofNullable(amount.getValue())
                .map(unit.getValue()::millis)
                .filter(millis -> millis.compareTo(LONGEST) < 0)
                .map(BigDecimal::longValueExact)
                .orElse(NONE);
    }

    /** The field at which errors stand. */
    HasValidation field() {
        return amount;
    }

    void setReadOnly(boolean readOnly) {
        amount.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }

    void name(String prefix) {
        amount.setId(prefix + "-time");
        unit.setId(prefix + "-unit");
    }
}
