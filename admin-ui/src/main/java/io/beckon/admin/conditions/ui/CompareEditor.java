package io.beckon.admin.conditions.ui;

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
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.TextCheck;
import java.util.List;
import java.util.Optional;

/** The condition that a field compares with one text, with several, or with none. */
final class CompareEditor implements Editor<Condition> {
    private static final int LONGEST = 500;
    private static final int MOST_TEXTS = 1000;

    private final Editor<Field> field;
    private final Select<Operator> operator = new Select<>();
    private final TextField operand = new TextField();
    private final TextArea lines;
    private final FieldEditor<List<String>> operands;
    private final Checkbox caseSensitive = new Checkbox();
    private final Div content;
    private final ConditionScope scope;

    CompareEditor(String id, ConditionScope scope) {
        this.scope = scope;
        ComboBox<String> fields = new ComboBox<>(scope.say("rules.condition.field"));
        fields.setId(id + "-field");
        field = scope.fields().editor(fields, this::fieldOrOperatorChanged);
        operator.setId(id + "-operator");
        operator.setLabel(scope.say("rules.condition.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(item -> scope.say("rules.operator." + item.name()));
        operand.setId(id + "-operand");
        operand.setLabel(scope.say("rules.condition.operand"));
        lines = new TextArea(scope.say("rules.condition.operands"));
        lines.setId(id + "-operands");
        operands = FieldEditor.lines(lines, 1, MOST_TEXTS, LONGEST, scope.form());
        caseSensitive.setId(id + "-case");
        caseSensitive.setLabel(scope.say("rules.condition.case"));
        caseSensitive.addValueChangeListener(_ -> scope.changed().run());
        Marks.guard(operand, this::checkOperand, scope.changed());
        Marks.guard(operator, () -> {}, this::fieldOrOperatorChanged);
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
            case IN -> operands.peek().filter(this::areFitting);
            case EQUALS, NOT, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, STARTS_WITH, WILDCARD, REGEX ->
                Optional.of(operand.getValue()).filter(this::isFitting).map(List::of);
        };
    }

    @Override
    public boolean check() {
        boolean isOperandRight = switch (operator.getValue()) {
            case EXISTS -> true;
            case IN -> checkOperands();
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
        return Marks.mark(operand, isFitting(operand.getValue()), operandError());
    }

    private String operandError() {
        if (isOneOfFew()) {
            return scope.say("rules.error.choice", String.join(", ", texts()));
        }
        return scope.say(
                switch (operator.getValue()) {
                    case LESS, AT_MOST, GREATER, AT_LEAST -> "rules.error.number";
                    case REGEX -> operand.isEmpty() ? "rules.error.operand" : "rules.error.regex";
                    case EQUALS, NOT, CONTAINS, STARTS_WITH, WILDCARD, IN, EXISTS -> "rules.error.operand";
                },
                LONGEST);
    }

    private boolean isFitting(String text) {
        return switch (operator.getValue()) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> Decimal.parse(text) != null;
            case REGEX -> isText(text) && TextCheck.isRegex(text);
            case EQUALS, NOT -> isOneOfFew() ? isOneOf(texts(), text) : text.length() <= LONGEST;
            case CONTAINS, STARTS_WITH, WILDCARD -> isText(text);
            case IN, EXISTS -> true;
        };
    }

    private boolean areFitting(List<String> lines) {
        return !isOneOfFew() || lines.stream().allMatch(line -> isOneOf(texts(), line));
    }

    /** Whether the field can be what was typed, as far as the comparison tells upper and lower case apart. */
    private boolean isOneOf(List<String> texts, String typed) {
        return texts.stream().anyMatch(caseSensitive.getValue() ? typed::equals : typed::equalsIgnoreCase);
    }

    private boolean checkOperands() {
        return operands.check()
                && Marks.mark(lines, operands.peek().filter(this::areFitting).isPresent(), operandError());
    }

    /** Whether a text must be one of the few that the field can be. */
    private boolean isOneOfFew() {
        return !texts().isEmpty()
                && switch (operator.getValue()) {
                    case EQUALS, NOT, IN -> true;
                    case LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, STARTS_WITH, WILDCARD, REGEX, EXISTS -> false;
                };
    }

    private List<String> texts() {
        return field.peek().map(scope.fields()::texts).orElse(List.of());
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private void fieldOrOperatorChanged() {
        Marks.clear(operand);
        Marks.clear(lines);
        showOperands();
        scope.changed().run();
    }

    private void showOperands() {
        Operator chosen = operator.getValue();
        operand.setVisible(chosen != Operator.EXISTS && chosen != Operator.IN);
        lines.setVisible(chosen == Operator.IN);
        String hint = field.peek().map(scope.fields()::hint).orElse("");
        operand.setHelperText(hint);
        lines.setHelperText(hint);
        caseSensitive.setVisible(
                switch (chosen) {
                    case LESS, AT_MOST, GREATER, AT_LEAST, EXISTS -> false;
                    case EQUALS, NOT, CONTAINS, STARTS_WITH, WILDCARD, REGEX, IN -> true;
                });
    }
}
