package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import io.beckon.definitions.rules.Condition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The further condition of a filter, which there need not be. A single condition is shown, and given back, without a group around it. */
final class ConditionsEditor {
    private final GroupEditor group;
    private boolean isGroup;

    ConditionsEditor(String id, RuleScope scope) {
        group = new GroupEditor(id, 1, scope);
    }

    Component content() {
        return group.content();
    }

    void show(@Nullable Condition condition) {
        isGroup = condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.None;
        if (condition == null) {
            group.clear();
        } else {
            group.show(isGroup ? condition : new Condition.All(List.of(condition)));
        }
    }

    /** Whether there is no condition. */
    boolean isEmpty() {
        return group.isEmpty();
    }

    /** The condition; empty when there is none, or none yet. */
    Optional<Condition> peek() {
        return group.peek().map(this::unwrapped);
    }

    /** Whether there is no condition, or a right one. */
    boolean check() {
        return isEmpty() || group.check();
    }

    void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    private Condition unwrapped(Condition condition) {
        return !isGroup && condition instanceof Condition.All(List<Condition> parts) && parts.size() == 1
                ? parts.getFirst()
                : condition;
    }
}
