package io.beckon.admin.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.events.TriggerKind;
import io.beckon.admin.rows.Allowed;
import io.beckon.admin.rows.Faults;
import io.beckon.admin.rows.Row;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.Trigger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one trigger. */
final class TriggerRow implements Row<Trigger> {
    private static final ElementId ANY = ElementId.of("any");
    private static final int MOST = 1_000;

    private final Div content = new Div();
    private final Select<TriggerKind> kind = new Select<>();
    private final TextField action = new TextField();
    private final ElementPicker element;
    private final IntegerField count = new IntegerField();
    private final TimeFields time;

    TriggerRow(SiteElements elements, Runnable changed) {
        element = new ElementPicker(elements);
        time = new TimeFields(changed);
        kind.setItems(TriggerKind.values());
        kind.setItemLabelGenerator(item -> content.getTranslation("events.trigger." + item.key()));
        kind.setAriaLabel(content.getTranslation("events.trigger"));
        kind.addClassName("trigger-row__kind");
        action.setAriaLabel(content.getTranslation("events.trigger.action"));
        action.setPlaceholder("touchstart");
        Faults.forgive(action);
        action.addClassName("code");
        count.setAriaLabel(content.getTranslation("events.count"));
        count.setSuffixComponent(new Span(content.getTranslation("events.count.suffix")));
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(MOST);
        Faults.forgive(count);
        count.addClassName("trigger-row__count");
        content.addClassName("trigger-row");
        content.add(kind, action, element, count, time);
        show(TriggerKind.CLICK, "", null, 1);
        kind.addValueChangeListener(_ -> adapt());
        kind.addValueChangeListener(_ -> changed.run());
        action.addValueChangeListener(_ -> changed.run());
        element.addValueChangeListener(_ -> changed.run());
        count.addValueChangeListener(_ -> changed.run());
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Trigger trigger) {
        TriggerKind shown = TriggerKind.of(trigger);
        switch (trigger) {
            case Trigger.Dom dom ->
                show(shown, shown == TriggerKind.OTHER ? dom.action() : "", dom.element(), dom.count());
            case Trigger.EnterKey key -> show(shown, "", key.element(), key.count());
            case Trigger.Timeout timeout -> {
                show(shown, "", null, 1);
                time.show(timeout.millis());
            }
        }
    }

    @Override
    public Optional<Trigger> read() {
        if (!kind.getValue().isInElement()) {
            time.check();
            return peek();
        }
        element.check();
        boolean isAction = kind.getValue() != TriggerKind.OTHER
                || Allowed.by(() -> new Trigger.Dom(action.getValue().strip(), ANY, 1));
        Faults.mark(action, fault(isAction, "events.trigger.action.fault"));
        Faults.mark(count, fault(hasCount(), "events.count.fault"));
        return peek();
    }

    @Override
    public Optional<Trigger> peek() {
        return switch (kind.getValue()) {
            case TIME -> time.millis().map(Trigger.Timeout::new);
            case ENTER_KEY -> chosen().map(where -> new Trigger.EnterKey(where, count.getValue()));
            case OTHER -> dom(action.getValue().strip());
            case CLICK, DOUBLE_CLICK, CHANGE, SUBMIT, INPUT, FOCUS, BLUR, POINTER_IN, COPY ->
                dom(kind.getValue().action());
        };
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        action.setReadOnly(readOnly);
        element.setReadOnly(readOnly);
        count.setReadOnly(readOnly);
        time.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        kind.setId(prefix + "-kind");
        action.setId(prefix + "-action");
        element.setId(prefix + "-element");
        count.setId(prefix + "-count");
        time.name(prefix);
    }

    private void show(TriggerKind shown, String type, @Nullable ElementId where, int times) {
        kind.setValue(shown);
        action.setValue(type);
        element.setValue(where);
        count.setValue(times);
        adapt();
    }

    private void adapt() {
        boolean isInElement = kind.getValue().isInElement();
        action.setVisible(kind.getValue() == TriggerKind.OTHER);
        element.setVisible(isInElement);
        count.setVisible(isInElement);
        time.setVisible(!isInElement);
    }

    private Optional<Trigger> dom(String type) {
        return chosen().filter(where -> Allowed.by(() -> new Trigger.Dom(type, where, 1)))
                .map(where -> new Trigger.Dom(type, where, count.getValue()));
    }

    /** The element, when the count is right, too. */
    private Optional<ElementId> chosen() {
        return hasCount() ? element.chosen() : Optional.empty();
    }

    private boolean hasCount() {
        return count.getValue() != null && Allowed.by(() -> new Trigger.EnterKey(ANY, count.getValue()));
    }

    private Optional<String> fault(boolean holds, String key) {
        return holds ? Optional.empty() : Optional.of(content.getTranslation(key));
    }
}
