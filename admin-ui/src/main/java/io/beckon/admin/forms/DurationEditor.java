package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.beckon.admin.forms.TimeWords.Unit;
import java.util.List;
import java.util.Optional;

/** A time within bounds, as an amount and a unit. */
public final class DurationEditor implements Editor<Long> {
    private final IntegerField amount = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final Div content;
    private final long minMillis;
    private final long maxMillis;
    private final FormScope scope;

    public DurationEditor(String id, String label, String help, long minMillis, long maxMillis, FormScope scope) {
        this.minMillis = minMillis;
        this.maxMillis = maxMillis;
        this.scope = scope;
        amount.setId(id);
        amount.setLabel(label);
        amount.setMin(0);
        unit.setId(id + "-unit");
        unit.setAriaLabel(scope.say("forms.time.unit", label));
        unit.setItemLabelGenerator(item -> scope.say("forms.unit." + item.name()));
        offer(Unit.SECONDS);
        unit.setValue(Unit.MINUTES);
        Marks.guard(amount, this::check, scope.changed());
        Marks.guard(unit, this::check, () -> {
            if (amount.isInvalid()) {
                check();
            }
            scope.changed().run();
        });
        content = new Div(amount, unit);
        if (!help.isEmpty()) {
            Span told = new Span(help);
            told.addClassName("rule-help");
            content.add(told);
        }
        content.addClassName("rule-duration");
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Long millis) {
        Unit shown = Unit.of(millis);
        offer(shown);
        Marks.clear(amount);
        unit.setValue(shown);
        amount.setValue((int) Math.min(Integer.MAX_VALUE, millis / shown.millis()));
    }

    /** Shows no time. */
    public void clear() {
        Marks.clear(amount);
        amount.clear();
    }

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return amount.isEmpty() && !Marks.isUnreadable(amount);
    }

    @Override
    public Optional<Long> peek() {
        return Optional.ofNullable(amount.getValue())
                .map(value -> value * unit.getValue().millis())
                .filter(millis -> millis >= minMillis && millis <= maxMillis);
    }

    @Override
    public boolean check() {
        return Marks.mark(
                amount,
                peek().isPresent(),
                scope.say(
                        "forms.error.duration",
                        TimeWords.duration(scope.words(), minMillis),
                        TimeWords.duration(scope.words(), maxMillis)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        amount.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }

    public void setVisible(boolean visible) {
        content.setVisible(visible);
    }

    /** Milliseconds are offered only to who needs them. */
    private void offer(Unit needed) {
        unit.setItems(
                needed == Unit.MILLISECONDS
                        ? List.of(Unit.values())
                        : List.of(Unit.SECONDS, Unit.MINUTES, Unit.HOURS, Unit.DAYS));
    }
}
