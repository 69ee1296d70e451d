package io.beckon.admin.conditions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A field in which a category of the site is picked; one that is gone shows by its id. */
public final class CategoryPicker extends ComboBox<CategoryId> {

    /** A choice of these. */
    public CategoryPicker(List<Category> categories) {
        Map<CategoryId, String> names =
                categories.stream().collect(Collectors.toUnmodifiableMap(Category::id, Category::name));
        setItems(categories.stream()
                .sorted(Comparator.comparing(Category::name, String.CASE_INSENSITIVE_ORDER))
                .map(Category::id)
                .toList());
        setItemLabelGenerator(id -> names.getOrDefault(id, id.value()));
    }
}
