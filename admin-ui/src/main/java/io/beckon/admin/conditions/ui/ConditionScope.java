package io.beckon.admin.conditions.ui;

import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.site.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of a condition's editor share.
 *
 * @param fields those that may be compared
 * @param categories those that something may be in; absent: what the condition is about is in none
 */
public record ConditionScope(
        FormScope form, ComparedFields fields, @Nullable List<Category> categories) {
    String say(String key, Object... arguments) {
        return form.say(key, arguments);
    }

    Runnable changed() {
        return form.changed();
    }
}
