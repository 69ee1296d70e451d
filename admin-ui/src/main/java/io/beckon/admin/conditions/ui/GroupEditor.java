package io.beckon.admin.conditions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.forms.Editor;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Conditions of which all, any or none must hold; a condition may be such a group itself. */
final class GroupEditor implements Editor<Condition> {
    /** Of groups: the conditions in the innermost are one deeper. */
    private static final int DEEPEST = Condition.DEEPEST - 1;

    private static final int MOST_CONDITIONS = 50;

    private enum Mode {
        ALL,
        ANY,
        NONE
    }

    private final String id;
    private final int depth;
    private final ConditionScope scope;
    private final Select<Mode> mode = new Select<>();
    private final Span empty;
    private final List<Editor<Condition>> parts = new ArrayList<>();
    private final Div rows = new Div();
    private final Div tools = new Div();
    private final Div content;
    private boolean readOnly;
    private int made;

    GroupEditor(String id, int depth, ConditionScope scope) {
        this.id = id;
        this.depth = depth;
        this.scope = scope;
        mode.setId(id + "-mode");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(item -> scope.say("rules.group." + item.name()));
        mode.setAriaLabel(scope.say("rules.group.mode"));
        mode.setValue(Mode.ALL);
        mode.addValueChangeListener(_ -> scope.changed().run());
        mode.addClassName("rule-group-mode");
        empty = new Span(scope.say("rules.error.group"));
        empty.addClassName("rule-error");
        empty.setVisible(false);
        rows.addClassName("rule-group-rows");
        tools.addClassName("rule-group-tools");
        tools.add(adder("condition", this::compare));
        List<Category> categories = scope.categories();
        if (categories != null) {
            tools.add(adder("category", () -> category(categories)));
        }
        if (depth < DEEPEST) {
            tools.add(adder("group", this::group));
        }
        content = new Div(mode, rows, empty, tools);
        content.addClassName(depth == 1 ? "rule-conditions" : "rule-group");
        arrange();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Condition condition) {
        clear();
        switch (condition) {
            case Condition.All(List<Condition> conditions) -> showAll(Mode.ALL, conditions);
            case Condition.Any(List<Condition> conditions) -> showAll(Mode.ANY, conditions);
            case Condition.None(List<Condition> conditions) -> showAll(Mode.NONE, conditions);
            case Condition.InCategory _ -> showAll(Mode.ALL, List.of(condition));
            case Condition.Compare _ -> showAll(Mode.ALL, List.of(condition));
        }
    }

    /** Takes all conditions away. */
    void clear() {
        parts.clear();
        made = 0;
        mode.setValue(Mode.ALL);
        empty.setVisible(false);
        arrange();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public Optional<Condition> peek() {
        List<Condition> there =
                parts.stream().map(Editor::peek).flatMap(Optional::stream).toList();
        if (there.isEmpty() || there.size() < parts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (mode.getValue()) {
                    case ALL -> new Condition.All(there);
                    case ANY -> new Condition.Any(there);
                    case NONE -> new Condition.None(there);
                });
    }

    @Override
    public boolean check() {
        empty.setVisible(isEmpty());
        return parts.stream().map(Editor::check).reduce(!isEmpty(), Boolean::logicalAnd);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        mode.setReadOnly(readOnly);
        arrange();
    }

    private void showAll(Mode shown, List<Condition> conditions) {
        mode.setValue(shown);
        for (Condition condition : conditions) {
            Editor<Condition> part = switch (condition) {
                case Condition.Compare _ -> compare();
                case Condition.InCategory _ -> category(Objects.requireNonNullElse(scope.categories(), List.of()));
                case Condition.All _, Condition.Any _, Condition.None _ -> group();
            };
            part.show(condition);
            parts.add(part);
        }
        arrange();
    }

    private Editor<Condition> compare() {
        return new CompareEditor(nextId(), scope);
    }

    private Editor<Condition> category(List<Category> categories) {
        return new InCategoryEditor(nextId(), categories, scope);
    }

    private Editor<Condition> group() {
        return new GroupEditor(nextId(), depth + 1, scope);
    }

    private String nextId() {
        return id + "-" + made++;
    }

    private Button adder(String kind, Supplier<Editor<Condition>> make) {
        Button add = new Button(scope.say("rules.group.add." + kind), VaadinIcon.PLUS.create(), _ -> {
            parts.add(make.get());
            empty.setVisible(false);
            arrange();
            scope.changed().run();
        });
        add.setId(id + "-add-" + kind);
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return add;
    }

    private void arrange() {
        rows.removeAll();
        parts.forEach(part -> rows.add(row(part)));
        rows.setVisible(!isEmpty());
        mode.setVisible(depth > 1 || !isEmpty());
        parts.forEach(part -> part.setReadOnly(readOnly));
        tools.setVisible(!readOnly && parts.size() < MOST_CONDITIONS);
    }

    private Div row(Editor<Condition> part) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            parts.remove(part);
            arrange();
            scope.changed().run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(scope.say("rules.group.remove"));
        remove.setTooltipText(scope.say("rules.group.remove"));
        remove.setVisible(!readOnly);
        Div row = new Div(part.content(), remove);
        row.addClassName("rule-group-row");
        return row;
    }
}
