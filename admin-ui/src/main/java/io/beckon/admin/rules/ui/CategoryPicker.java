package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** A field in which a category of the site is picked; one that is gone shows by its id. */
final class CategoryPicker extends ComboBox<CategoryId> {

    CategoryPicker(RuleScope scope) {
        Map<CategoryId, String> names =
                scope.site().categories().stream().collect(Collectors.toUnmodifiableMap(Category::id, Category::name));
        setItems(scope.site().categories().stream()
                .sorted(Comparator.comparing(Category::name, String.CASE_INSENSITIVE_ORDER))
                .map(Category::id)
                .toList());
        setItemLabelGenerator(id -> names.getOrDefault(id, id.value()));
    }
}
