package io.beckon.admin.events.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.PageCondition.Operator;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition that an event may have or not. */
final class ConditionEditor extends Div {
    private static final int LONGEST = 500;

    private final Checkbox isOn = new Checkbox();
    private final Div fields = new Div();
    private final SourceFields source;
    private final Select<Operator> operator = new Select<>();
    private final TextField operand = new TextField();

    /**
     * An editor without a condition.
     *
     * @param id begins the ids of all fields
     * @param label says what the condition is for
     */
    ConditionEditor(String id, String label, SiteElements elements, Runnable changed) {
        source = new SourceFields(elements, changed);
        source.name(id);
        isOn.setId(id);
        isOn.setLabel(label);
        operator.setId(id + "-operator");
        operator.setAriaLabel(getTranslation("events.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(
                item -> getTranslation("events.operator." + item.name().toLowerCase(Locale.ROOT)));
        operand.setId(id + "-operand");
        operand.setAriaLabel(getTranslation("events.operand"));
        operand.setPlaceholder(getTranslation("events.operand.empty"));
        operand.setMaxLength(LONGEST);
        Marks.forgive(operand);
        fields.addClassName("condition__fields");
        fields.add(source, operator, operand);
        addClassName("condition");
        add(isOn, fields);
        show(null);
        isOn.addValueChangeListener(_ -> adapt());
        operator.addValueChangeListener(_ -> adapt());
        isOn.addValueChangeListener(_ -> changed.run());
        operator.addValueChangeListener(_ -> changed.run());
        operand.addValueChangeListener(_ -> changed.run());
    }

    void show(@Nullable PageCondition condition) {
        isOn.setValue(condition != null);
        operator.setValue(condition == null ? Operator.EXISTS : condition.operator());
        operand.setValue(condition == null ? "" : condition.operand());
        operand.setInvalid(false);
        if (condition == null) {
            source.clear();
        } else {
            source.show(condition.value());
        }
        adapt();
    }

    /** Whether the fields hold a condition, or none is wanted; shows what is wrong otherwise. */
    boolean check() {
        source.check();
        Marks.mark(operand, hasOperand() ? Optional.empty() : Optional.of(getTranslation("events.operand.fault")));
        return !isOn.getValue() || peek().isPresent();
    }

    /** The condition, when one is wanted and the fields hold it. */
    Optional<PageCondition> peek() {
        return isOn.getValue() && hasOperand()
                ? source.peek().map(value -> new PageCondition(value, operator.getValue(), operand.getValue()))
                : Optional.empty();
    }

    void setReadOnly(boolean readOnly) {
        isOn.setReadOnly(readOnly);
        source.setReadOnly(readOnly);
        operator.setReadOnly(readOnly);
        operand.setReadOnly(readOnly);
    }

    private boolean hasOperand() {
        return switch (operator.getValue()) {
            case LESS, GREATER -> Allowed.by(() -> Tag.of("any", Field.URL, TextMode.LESS, operand.getValue()));
            case EQUALS, NOT, CONTAINS, EXISTS -> operand.getValue().length() <= LONGEST;
        };
    }

    private void adapt() {
        fields.setVisible(isOn.getValue());
        operand.setVisible(operator.getValue() != Operator.EXISTS);
    }
}
