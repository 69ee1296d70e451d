package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.conditions.ui.CategoryPicker;
import io.beckon.admin.conditions.ui.ConditionsEditor;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import java.util.Optional;

/** Which events count: by name, category and conditions. */
final class FilterEditor implements Editor<Filter> {
    private final EventPicker event;
    private final Select<EventType> type = new Select<>();
    private final CategoryPicker category;
    private final ConditionsEditor where;
    private final Div content = new Div();
    private final RuleScope scope;

    FilterEditor(String id, String label, String help, RuleScope scope) {
        this.scope = scope;
        event = new EventPicker(scope);
        event.setId(id + "-event");
        event.setLabel(label);
        category = new CategoryPicker(scope.site().categories());
        category.setId(id + "-category");
        category.setLabel(scope.say("rules.filter.category"));
        category.setPlaceholder(scope.say("rules.filter.category.any"));
        category.setClearButtonVisible(true);
        type.setId(id + "-type");
        type.setLabel(scope.say("rules.filter.type"));
        type.setItems(EventType.values());
        type.setItemLabelGenerator(item -> scope.say("rules.filter.type." + (item == null ? "any" : item.name())));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(scope.say("rules.filter.type.any"));
        where = new ConditionsEditor(id + "-where", scope.conditions());
        Marks.guard(event, this::checkEvent, this::eventChanged);
        Marks.guard(category, () -> {}, scope.changed());
        Marks.guard(type, () -> {}, scope.changed());
        Div fields = new Div(event, category, type);
        fields.addClassName("rule-filter-fields");
        content.addClassName("rule-filter");
        content.setId(id);
        content.add(fields);
        if (!help.isEmpty()) {
            Span told = new Span(help);
            told.addClassName("rule-help");
            content.add(told);
        }
        content.add(where.content());
        showType();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Filter filter) {
        Marks.clear(event);
        event.setValue(new EventPicker.Choice(filter.event()));
        category.setValue(filter.category());
        type.setValue(filter.type());
        where.show(filter.where());
        showType();
    }

    @Override
    public Optional<Filter> peek() {
        EventPicker.Choice chosen = event.getValue();
        Optional<Condition> condition = where.peek();
        if (chosen == null || (condition.isEmpty() && !where.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Filter(type.getValue(), chosen.event(), category.getValue(), condition.orElse(null)));
    }

    @Override
    public boolean check() {
        return Marks.all(checkEvent(), where.check());
    }

    private boolean checkEvent() {
        return Marks.mark(event, event.getValue() != null, scope.say("rules.error.event"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        event.setReadOnly(readOnly);
        category.setReadOnly(readOnly);
        type.setReadOnly(readOnly);
        where.setReadOnly(readOnly);
    }

    private void eventChanged() {
        showType();
        scope.changed().run();
    }

    /** A name says the type already: it is only asked where any name will do, or where somebody has set it. */
    private void showType() {
        type.setVisible(EventPicker.Choice.ANY.equals(event.getValue()) || type.getValue() != null);
    }
}
