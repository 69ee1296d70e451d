package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.forms.Editor;
import io.beckon.templates.TemplateWords.ParameterWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of filters, which can be added, removed and moved.
 *
 * @param <T> a filter, or more than one
 */
final class FiltersEditor<T> implements Editor<List<T>> {
    private final String id;
    private final int min;
    private final int max;
    private final Function<String, Editor<T>> make;
    private final RuleScope scope;
    private final List<Editor<T>> filters = new ArrayList<>();
    private final Div rows = new Div();
    private final Button add;
    private final Div content;
    private boolean readOnly;
    private int made;

    FiltersEditor(
            String id, ParameterWords words, int min, int max, Function<String, Editor<T>> make, RuleScope scope) {
        this.id = id;
        this.min = min;
        this.max = max;
        this.make = make;
        this.scope = scope;
        add = new Button(scope.say("rules.filters.add"), VaadinIcon.PLUS.create(), _ -> {
            insert();
            arrange();
            scope.changed().run();
        });
        add.setId(id + "-add");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Span help = new Span(words.help());
        help.addClassName("rule-help");
        rows.addClassName("rule-filters-rows");
        content = new Div(new H4(words.label()), help, rows, add);
        content.addClassName("rule-filters");
        content.setId(id);
        fill(min);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(List<T> shown) {
        filters.clear();
        made = 0;
        for (T filter : shown) {
            insert().show(filter);
        }
        fill(min);
    }

    @Override
    public Optional<List<T>> peek() {
        List<T> there =
                filters.stream().map(Editor::peek).flatMap(Optional::stream).toList();
        return there.size() == filters.size() ? Optional.of(there) : Optional.empty();
    }

    @Override
    public boolean check() {
        return filters.stream().map(Editor::check).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        arrange();
    }

    private void fill(int wanted) {
        while (filters.size() < wanted) {
            insert();
        }
        arrange();
    }

    /** Fields keep their ids while they are moved, so each gets a number of its own. */
    private Editor<T> insert() {
        Editor<T> filter = make.apply(id + "-" + made++);
        filters.add(filter);
        return filter;
    }

    private void arrange() {
        rows.removeAll();
        for (int i = 0; i < filters.size(); i++) {
            rows.add(row(i));
        }
        filters.forEach(filter -> filter.setReadOnly(readOnly));
        add.setVisible(!readOnly && filters.size() < max);
    }

    private Div row(int index) {
        Span number = new Span(String.valueOf(index + 1));
        number.addClassName("rule-step");
        Div row = new Div(number, filters.get(index).content(), tools(index));
        row.addClassName("rule-filters-row");
        return row;
    }

    private Div tools(int index) {
        Button up =
                tool(VaadinIcon.ARROW_UP, "rules.filters.up", index, () -> Collections.swap(filters, index, index - 1));
        up.setEnabled(index > 0);
        Button down = tool(
                VaadinIcon.ARROW_DOWN, "rules.filters.down", index, () -> Collections.swap(filters, index, index + 1));
        down.setEnabled(index < filters.size() - 1);
        Button remove = tool(VaadinIcon.CLOSE_SMALL, "rules.filters.remove", index, () -> filters.remove(index));
        remove.setId(id + "-" + index + "-remove");
        remove.setEnabled(filters.size() > min);
        Div tools = new Div(up, down, remove);
        tools.addClassName("rule-tools");
        tools.setVisible(!readOnly);
        return tools;
    }

    private Button tool(VaadinIcon icon, String key, int index, Runnable action) {
        Button tool = new Button(icon.create(), _ -> {
            action.run();
            arrange();
            scope.changed().run();
        });
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        String name = scope.say(key, index + 1);
        tool.setAriaLabel(name);
        tool.setTooltipText(name);
        return tool;
    }
}
