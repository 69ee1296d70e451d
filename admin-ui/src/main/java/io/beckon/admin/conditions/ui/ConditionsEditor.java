package io.beckon.admin.conditions.ui;

import com.vaadin.flow.component.Component;
import io.beckon.definitions.rules.Condition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition, which there need not be. A single comparison is shown, and given back, without a group around it. */
public final class ConditionsEditor {
    private final GroupEditor group;
    private boolean isGroup;

    /** The editor; its fields have ids that begin with this one. */
    public ConditionsEditor(String id, ConditionScope scope) {
        group = new GroupEditor(id, 1, scope);
    }

    /** What is shown. */
    public Component content() {
        return group.content();
    }

    /** Shows a condition, or that there is none, without errors. */
    public void show(@Nullable Condition condition) {
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
    public boolean isEmpty() {
        return group.isEmpty();
    }

    /** The condition; empty when there is none, or none yet. */
    public Optional<Condition> peek() {
        return group.peek().map(this::unwrapped);
    }

    /** Whether there is no condition, or a right one. */
    public boolean check() {
        return isEmpty() || group.check();
    }

    /** Whether it can be changed. */
    public void setReadOnly(boolean readOnly) {
        group.setReadOnly(readOnly);
    }

    private Condition unwrapped(Condition condition) {
        return !isGroup && condition instanceof Condition.All(List<Condition> parts) && parts.size() == 1
                ? parts.getFirst()
                : condition;
    }
}
