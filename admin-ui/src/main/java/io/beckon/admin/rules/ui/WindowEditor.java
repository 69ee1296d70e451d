package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.forms.DurationEditor;
import io.beckon.admin.forms.Editor;
import io.beckon.definitions.rules.Window;
import java.util.Optional;

/** The span in which the events of a pattern must lie. */
final class WindowEditor implements Editor<Window> {
    private static final long DAY_MILLIS = 86_400_000;

    private enum Kind {
        VISIT,
        PAGE_VIEW,
        DURATION
    }

    private final Select<Kind> kind = new Select<>();
    private final DurationEditor duration;
    private final Div content;

    WindowEditor(String id, String label, String help, RuleScope scope) {
        kind.setId(id);
        kind.setLabel(label);
        kind.setHelperText(help);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> scope.say("rules.window." + item.name()));
        duration =
                new DurationEditor(id + "-duration", scope.say("rules.window.time"), "", 1, DAY_MILLIS, scope.form());
        kind.addValueChangeListener(change -> {
            duration.setVisible(change.getValue() == Kind.DURATION);
            scope.changed().run();
        });
        duration.setVisible(false);
        kind.setValue(Kind.VISIT);
        content = new Div(kind, duration.content());
        content.addClassName("rule-window");
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Window window) {
        switch (window) {
            case Window.Visit() -> kind.setValue(Kind.VISIT);
            case Window.PageView() -> kind.setValue(Kind.PAGE_VIEW);
            case Window.Duration(long millis) -> {
                kind.setValue(Kind.DURATION);
                duration.show(millis);
            }
        }
    }

    @Override
    public Optional<Window> peek() {
        return switch (kind.getValue()) {
            case VISIT -> Optional.of(new Window.Visit());
            case PAGE_VIEW -> Optional.of(new Window.PageView());
            case DURATION -> duration.peek().map(Window.Duration::new);
        };
    }

    @Override
    public boolean check() {
        return kind.getValue() != Kind.DURATION || duration.check();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        duration.setReadOnly(readOnly);
    }
}
