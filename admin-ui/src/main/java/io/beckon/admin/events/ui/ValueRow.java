package io.beckon.admin.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.admin.rows.Row;
import io.beckon.admin.tags.TagFaults;
import io.beckon.admin.tags.TagUse;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.site.ValueSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of one value that an event carries. */
final class ValueRow implements Row<EventValue> {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PATTERN = 500;

    private final Predicate<String> standsTwice;
    private final Div content = new Div();
    private final TextField name = new TextField();
    private final SourceFields source;
    private final TextField pattern = new TextField();
    private final TagFaults faults;
    private final CheckboxGroup<Transformation> transformations = new CheckboxGroup<>();
    private List<Transformation> shown = List.of();

    /**
     * An empty row.
     *
     * @param standsTwice whether several rows have this name
     */
    ValueRow(SiteElements elements, Predicate<String> standsTwice, Runnable changed) {
        this.standsTwice = standsTwice;
        source = new SourceFields(elements, changed);
        name.setAriaLabel(content.getTranslation("events.value.name"));
        name.setPlaceholder(content.getTranslation("events.value.name"));
        name.setMaxLength(LONGEST_NAME);
        Marks.forgive(name);
        name.addValueChangeListener(_ -> changed.run());
        faults = new TagFaults(content::getTranslation, TagUse.EVENT_PAGES);
        pattern.setAriaLabel(content.getTranslation("events.pattern"));
        pattern.setPlaceholder(content.getTranslation("events.pattern.short"));
        pattern.setTooltipText(content.getTranslation("events.pattern.help"));
        pattern.setMaxLength(LONGEST_PATTERN);
        pattern.addClassName("code");
        Marks.forgive(pattern);
        pattern.addValueChangeListener(_ -> changed.run());
        transformations.setAriaLabel(content.getTranslation("events.transformations"));
        transformations.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        transformations.setItems(Transformation.values());
        transformations.setItemLabelGenerator(item -> content.getTranslation(
                "events.transformation." + item.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        transformations.addValueChangeListener(_ -> changed.run());
        content.addClassName("value-row");
        content.add(name, source, pattern, transformations);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(EventValue value) {
        name.setValue(value.name());
        source.show(value.value());
        pattern.setValue(Objects.requireNonNullElse(value.pattern(), ""));
        shown = value.transformations();
        transformations.setValue(Set.copyOf(shown));
    }

    @Override
    public Optional<EventValue> read() {
        source.check();
        Marks.mark(name, faultOfName());
        Marks.mark(pattern, faultOfPattern());
        return name.isInvalid() || pattern.isInvalid() ? Optional.empty() : peek();
    }

    @Override
    public Optional<EventValue> peek() {
        return source.peek()
                .filter(_ -> isName())
                .map(read -> new EventValue(name.getValue().strip(), read, typedPattern(), chosen()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        source.setReadOnly(readOnly);
        pattern.setReadOnly(readOnly);
        transformations.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        name.setId(prefix + "-name");
        source.name(prefix);
        pattern.setId(prefix + "-pattern");
        transformations.setId(prefix + "-transformations");
    }

    /** What is chosen, in the order in which it was when nothing was chosen anew. */
    private List<Transformation> chosen() {
        Set<Transformation> chosen = transformations.getValue();
        return chosen.equals(new HashSet<>(shown))
                ? shown
                : chosen.stream().sorted().toList();
    }

    private Optional<String> faultOfName() {
        if (!isName()) {
            return Optional.of(content.getTranslation("events.value.name.fault"));
        }
        return standsTwice.test(name.getValue().strip())
                ? Optional.of(content.getTranslation("events.value.name.twice"))
                : Optional.empty();
    }

    private boolean isName() {
        return Allowed.by(() -> EventValue.of(name.getValue().strip(), new ValueSource.Constant(""), List.of()));
    }

    private Optional<String> faultOfPattern() {
        return typedPattern() == null ? Optional.empty() : faults.ofText(TextMode.REGEX, pattern.getValue(), true);
    }

    private @Nullable String typedPattern() {
        return pattern.getValue().isBlank() ? null : pattern.getValue();
    }
}
