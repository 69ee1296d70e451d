package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.beckon.admin.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fields below a component, whatever they are nested in. */
record Fields(Component root) {
    /** What stands in the fields now, in their order; equal to another list exactly when nothing was typed, added or taken away. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        collect(root, values);
        return values;
    }

    /** Rows that are fetched only when somebody asks for them count by what they hold. */
    private static void collect(Component component, List<Object> values) {
        if (component instanceof Rows<?> rows && rows.hasPortions()) {
            values.add(rows.states());
            return;
        }
        if (component instanceof HasValue<?, ?> field) {
            values.add(new Value(component.getId().orElse(""), field.getValue()));
        }
        component.getChildren().forEach(child -> collect(child, values));
    }

    /** The component and all below it. */
    Stream<Component> all() {
        return components(root);
    }

    /** The first field that has an error. */
    Optional<Focusable<?>> firstInvalid() {
        return components(root)
                .filter(component -> component instanceof HasValidationProperties field && field.isInvalid())
                .filter(component -> component.isVisible() && component instanceof Focusable)
                .<Focusable<?>>map(component -> (Focusable<?>) component)
                .findFirst();
    }

    /** The component with this id. */
    Optional<Component> find(String id) {
        return components(root)
                .filter(component -> component.getId().orElse("").equals(id))
                .findFirst();
    }

    /** Whether somebody could type there. */
    static boolean isOpen(Component field) {
        return isShown(field) && field instanceof HasValue<?, ?> input && !input.isReadOnly();
    }

    private static boolean isShown(Component place) {
        return place.isVisible() && place.getParent().map(Fields::isShown).orElse(true);
    }

    private record Value(String id, @Nullable Object value) {}

    private static Stream<Component> components(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Fields::components));
    }
}
