package io.beckon.admin.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.events.TriggerDetails;
import io.beckon.admin.events.TriggerKind;
import io.beckon.admin.events.TriggerKind.Detail;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.admin.rows.Row;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import java.util.Locale;
import java.util.Optional;

/** The fields of one trigger; its kind says which of them are there. */
final class TriggerRow implements Row<Trigger> {
    private static final int MOST = 1_000;
    private static final int LONGEST = 200;
    private static final int NONE = 0;

    private final Div content = new Div();
    private final Select<TriggerKind> kind = new Select<>();
    private final TextField text = new TextField();
    private final ElementPicker element;
    private final IntegerField number = new IntegerField();
    private final Span suffix = new Span();
    private final Select<ScrollUnit> unit = new Select<>();
    private final IntegerField count = new IntegerField();
    private final TimeFields time;

    TriggerRow(SiteElements elements, Runnable changed) {
        element = new ElementPicker(elements);
        time = new TimeFields(changed);
        prepareChoices();
        prepareTexts();
        content.addClassName("trigger-row");
        content.add(kind, text, element, number, unit, time, count);
        kind.setValue(TriggerKind.CLICK);
        count.setValue(1);
        adapt();
        kind.addValueChangeListener(_ -> adapt());
        kind.addValueChangeListener(_ -> changed.run());
        text.addValueChangeListener(_ -> changed.run());
        element.addValueChangeListener(_ -> changed.run());
        number.addValueChangeListener(_ -> changed.run());
        unit.addValueChangeListener(_ -> changed.run());
        count.addValueChangeListener(_ -> changed.run());
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Trigger trigger) {
        TriggerDetails details = TriggerDetails.of(trigger);
        kind.setValue(TriggerKind.of(trigger));
        if (kind.getValue().asksFor(Detail.TEXT)) {
            text.setValue(details.text());
        }
        element.setValue(ElementUse.of(trigger));
        number.setValue(details.number());
        unit.setValue(details.unit());
        time.show(details.millis());
        count.setValue(details.count());
        adapt();
    }

    @Override
    public Optional<Trigger> read() {
        String key = "events.trigger." + kind.getValue().key();
        TriggerDetails sample = TriggerDetails.SAMPLE;
        element.check();
        check(text, text, sample.withText(typed()), key + ".fault");
        check(number, number, sample.withUnit(unit.getValue()).withNumber(value(number)), key + ".fault");
        check(count, count, sample.withCount(value(count)), "events.count.fault");
        check(time, time.field(), sample.withMillis(time.millis()), timeFault());
        return peek();
    }

    @Override
    public Optional<Trigger> peek() {
        boolean isPlaced = !element.isVisible() || element.chosen().isPresent();
        return isPlaced && Allowed.by(this::written) ? Optional.of(written()) : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        element.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        count.setReadOnly(readOnly);
        time.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        kind.setId(prefix + "-kind");
        text.setId(prefix + "-text");
        element.setId(prefix + "-element");
        number.setId(prefix + "-number");
        unit.setId(prefix + "-number-unit");
        count.setId(prefix + "-count");
        time.name(prefix);
    }

    private Trigger written() {
        return kind.getValue()
                .trigger(new TriggerDetails(
                        element.chosen().orElse(TriggerDetails.SAMPLE.element()),
                        typed(),
                        value(number),
                        unit.getValue(),
                        time.millis(),
                        value(count)));
    }

    private String typed() {
        return text.getValue().strip();
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? NONE : field.getValue();
    }

    /** Shows a fault at the field when it is there and what stands in it is not allowed. */
    private void check(HasElement shown, HasValidation field, TriggerDetails details, String key) {
        boolean isRight = !shown.getElement().isVisible()
                || Allowed.by(() -> kind.getValue().trigger(details));
        Marks.mark(field, isRight ? Optional.empty() : Optional.of(content.getTranslation(key)));
    }

    private String timeFault() {
        return kind.getValue() == TriggerKind.RAGE_CLICK ? "events.time.fault.short" : "events.time.fault";
    }

    private void adapt() {
        TriggerKind chosen = kind.getValue();
        text.setVisible(chosen.asksFor(Detail.TEXT));
        element.setVisible(chosen.asksFor(Detail.ELEMENT));
        number.setVisible(chosen.asksFor(Detail.NUMBER));
        unit.setVisible(chosen.asksFor(Detail.UNIT));
        time.setVisible(chosen.asksFor(Detail.TIME));
        count.setVisible(chosen.asksFor(Detail.COUNT));
        String key = "events.trigger." + chosen.key();
        if (text.isVisible()) {
            text.setAriaLabel(content.getTranslation(key + ".text"));
            text.setPlaceholder(content.getTranslation(key + ".text"));
        }
        if (number.isVisible()) {
            number.setAriaLabel(content.getTranslation(key + ".number"));
            suffix.setText(unit.isVisible() ? "" : content.getTranslation(key + ".suffix"));
        }
    }

    private void prepareChoices() {
        kind.setItems(TriggerKind.values());
        kind.setItemLabelGenerator(item -> content.getTranslation("events.trigger." + item.key()));
        kind.setAriaLabel(content.getTranslation("events.trigger"));
        kind.addClassName("trigger-row__kind");
        unit.setItems(ScrollUnit.values());
        unit.setItemLabelGenerator(item ->
                content.getTranslation("events.scroll-unit." + item.name().toLowerCase(Locale.ROOT)));
        unit.setAriaLabel(content.getTranslation("events.scroll-unit"));
        unit.setValue(ScrollUnit.PERCENT);
    }

    private void prepareTexts() {
        Marks.forgive(text);
        text.setMaxLength(LONGEST);
        number.setSuffixComponent(suffix);
        Marks.forgive(number);
        count.setAriaLabel(content.getTranslation("events.count"));
        count.setSuffixComponent(new Span(content.getTranslation("events.count.suffix")));
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(MOST);
        Marks.forgive(count);
        count.addClassName("trigger-row__count");
    }
}
