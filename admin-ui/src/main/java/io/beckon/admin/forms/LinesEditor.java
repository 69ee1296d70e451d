package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/** A list of texts, one a line; empty lines do not count. */
public final class LinesEditor implements Editor<List<String>> {
    private final TextArea field;
    private final int min;
    private final int max;
    private final int longest;
    private final FormScope scope;

    public LinesEditor(TextArea field, int min, int max, int longest, FormScope scope) {
        this.field = field;
        this.min = min;
        this.max = max;
        this.longest = longest;
        this.scope = scope;
        field.setMinRows(3);
        field.setMaxRows(10);
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(List<String> texts) {
        Marks.clear(field);
        field.setValue(String.join("\n", texts));
    }

    @Override
    public Optional<List<String>> peek() {
        List<String> texts = lines();
        boolean fits = texts.size() >= min && texts.size() <= max;
        return fits && texts.stream().allMatch(text -> text.length() <= longest)
                ? Optional.of(texts)
                : Optional.empty();
    }

    @Override
    public boolean check() {
        int count = lines().size();
        boolean isRightCount = count >= min && count <= max;
        String error = isRightCount ? tooLong() : scope.say("forms.error.lines", min, max, count);
        return Marks.mark(field, peek().isPresent(), error);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    private List<String> lines() {
        return field.getValue().lines().filter(line -> !line.isBlank()).toList();
    }

    private String tooLong() {
        return lines().stream()
                .filter(line -> line.length() > longest)
                .findFirst()
                .map(line ->
                        scope.say("forms.error.long-line", longest, line.substring(0, Math.min(20, line.length()))))
                .orElse("");
    }
}
