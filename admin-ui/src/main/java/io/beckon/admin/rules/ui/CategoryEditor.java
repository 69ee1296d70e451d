package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.ids.CategoryId;
import java.util.Optional;

/** A category of the site. */
final class CategoryEditor implements Editor<CategoryId> {
    private final CategoryPicker category;
    private final RuleScope scope;

    CategoryEditor(CategoryPicker category, RuleScope scope) {
        this.category = category;
        this.scope = scope;
        Marks.guard(category, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return category;
    }

    @Override
    public void show(CategoryId shown) {
        Marks.clear(category);
        category.setValue(shown);
    }

    @Override
    public Optional<CategoryId> peek() {
        return Optional.ofNullable(category.getValue());
    }

    @Override
    public boolean check() {
        return Marks.mark(category, peek().isPresent(), scope.say("rules.error.category"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        category.setReadOnly(readOnly);
    }
}
