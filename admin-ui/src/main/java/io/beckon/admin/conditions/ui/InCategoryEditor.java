package io.beckon.admin.conditions.ui;

import com.vaadin.flow.component.Component;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.Category;
import java.util.List;
import java.util.Optional;

/** The condition that an event is in a category. */
final class InCategoryEditor implements Editor<Condition> {
    private final CategoryPicker category;
    private final ConditionScope scope;

    InCategoryEditor(String id, List<Category> categories, ConditionScope scope) {
        this.scope = scope;
        category = new CategoryPicker(categories);
        category.setId(id + "-category");
        category.setLabel(scope.say("rules.condition.category"));
        Marks.guard(category, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return category;
    }

    @Override
    public void show(Condition condition) {
        Marks.clear(category);
        if (condition instanceof Condition.InCategory(var shown)) {
            category.setValue(shown);
        }
    }

    @Override
    public Optional<Condition> peek() {
        return Optional.ofNullable(category.getValue()).map(Condition.InCategory::new);
    }

    @Override
    public boolean check() {
        return Marks.mark(category, category.getValue() != null, scope.say("rules.error.category"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        category.setReadOnly(readOnly);
    }
}
