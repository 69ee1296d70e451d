package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rules.RuleChecks;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.engine.categorisation.Decimal;
import java.util.List;
import java.util.Optional;

/** The condition that a field compares with one text, with several, or with none. */
final class CompareEditor implements Editor<Condition> {
    private static final int LONGEST = 500;
    private static final int MOST_TEXTS = 1000;

    private final Editor<Field> field;
    private final Select<Operator> operator = new Select<>();
    private final TextField operand = new TextField();
    private final FieldEditor<List<String>> operands;
    private final Checkbox caseSensitive = new Checkbox();
    private final Div content;
    private final RuleScope scope;

    CompareEditor(String id, RuleScope scope) {
        this.scope = scope;
        ComboBox<String> fields = new ComboBox<>(scope.say("rules.condition.field"));
        fields.setId(id + "-field");
        field = EventFields.of(fields, scope);
        operator.setId(id + "-operator");
        operator.setLabel(scope.say("rules.condition.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(item -> scope.say("rules.operator." + item.name()));
        operand.setId(id + "-operand");
        operand.setLabel(scope.say("rules.condition.operand"));
        TextArea lines = new TextArea(scope.say("rules.condition.operands"));
        lines.setId(id + "-operands");
        operands = FieldEditor.lines(lines, 1, MOST_TEXTS, LONGEST, scope.form());
        caseSensitive.setId(id + "-case");
        caseSensitive.setLabel(scope.say("rules.condition.case"));
        caseSensitive.addValueChangeListener(_ -> scope.changed().run());
        Marks.guard(operand, this::checkOperand, scope.changed());
        Marks.guard(operator, () -> {}, this::operatorChanged);
        operator.setValue(Operator.EQUALS);
        content = new Div(field.content(), operator, operand, operands.content(), caseSensitive);
        content.addClassName("rule-compare");
        showOperands();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            field.show(compare.field());
            operator.setValue(compare.operator());
            Marks.clear(operand);
            operand.setValue(
                    compare.operands().isEmpty() ? "" : compare.operands().getFirst());
            operands.show(compare.operands());
            caseSensitive.setValue(compare.caseSensitive());
            showOperands();
        }
    }

    @Override
    public Optional<Condition> peek() {
        return field.peek().flatMap(this::compare);
    }

    private Optional<Condition> compare(Field shown) {
        return operandsThere()
                .map(texts -> new Condition.Compare(shown, operator.getValue(), texts, caseSensitive.getValue()));
    }

    private Optional<List<String>> operandsThere() {
        return switch (operator.getValue()) {
            case EXISTS -> Optional.of(List.of());
            case IN -> operands.peek();
            case EQUALS, NOT, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, STARTS_WITH, WILDCARD, REGEX ->
                Optional.of(operand.getValue()).filter(this::isFitting).map(List::of);
        };
    }

    @Override
    public boolean check() {
        boolean isOperandRight = switch (operator.getValue()) {
            case EXISTS -> true;
            case IN -> operands.check();
            case EQUALS, NOT, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, STARTS_WITH, WILDCARD, REGEX ->
                checkOperand();
        };
        return Marks.all(field.check(), isOperandRight);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        operator.setReadOnly(readOnly);
        operand.setReadOnly(readOnly);
        operands.setReadOnly(readOnly);
        caseSensitive.setReadOnly(readOnly);
    }

    private boolean checkOperand() {
        String error = scope.say(
                switch (operator.getValue()) {
                    case LESS, AT_MOST, GREATER, AT_LEAST -> "rules.error.number";
                    case REGEX -> operand.isEmpty() ? "rules.error.operand" : "rules.error.regex";
                    case EQUALS, NOT, CONTAINS, STARTS_WITH, WILDCARD, IN, EXISTS -> "rules.error.operand";
                },
                LONGEST);
        return Marks.mark(operand, isFitting(operand.getValue()), error);
    }

    private boolean isFitting(String text) {
        return switch (operator.getValue()) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> Decimal.parse(text) != null;
            case REGEX -> isText(text) && RuleChecks.isExpression(text);
            case EQUALS, NOT -> text.length() <= LONGEST;
            case CONTAINS, STARTS_WITH, WILDCARD -> isText(text);
            case IN, EXISTS -> true;
        };
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private void operatorChanged() {
        Marks.clear(operand);
        showOperands();
        scope.changed().run();
    }

    private void showOperands() {
        Operator chosen = operator.getValue();
        operand.setVisible(chosen != Operator.EXISTS && chosen != Operator.IN);
        operands.content().setVisible(chosen == Operator.IN);
        caseSensitive.setVisible(
                switch (chosen) {
                    case LESS, AT_MOST, GREATER, AT_LEAST, EXISTS -> false;
                    case EQUALS, NOT, CONTAINS, STARTS_WITH, WILDCARD, REGEX, IN -> true;
                });
    }
}
