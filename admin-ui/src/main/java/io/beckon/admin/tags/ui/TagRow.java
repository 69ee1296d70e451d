package io.beckon.admin.tags.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Row;
import io.beckon.admin.tags.TagFaults;
import io.beckon.admin.tags.TagUse;
import io.beckon.admin.tags.TagWords;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fields of one tag. */
final class TagRow implements Row<Tag> {
    /** Stands for all fields of an event's data until its key is known. */
    private static final Field DATA = Field.data("any");

    private final TagUse use;
    private final TagFaults faults;
    private final TagWords words;
    private final Div content = new Div();
    private final Select<Field> field = new Select<>();
    private final TextField dataKey = new TextField();
    private final Select<TextMode> mode = new Select<>();
    private final TextField text = new TextField();
    private final Checkbox caseSensitive = new Checkbox();
    private final Runnable changed;
    private boolean isQuiet;
    private TagId id = TagId.of("t-" + UUID.randomUUID().toString().substring(0, 8));

    TagRow(TagUse use, Runnable changed) {
        this.use = use;
        this.changed = changed;
        words = new TagWords(content::getTranslation);
        faults = new TagFaults(content::getTranslation, use);
        field.setItemLabelGenerator(this::label);
        mode.setItemLabelGenerator(words::label);
        offer(use.fields().getFirst(), TextMode.CONTAINS);
        labelFields();
        dataKey.setManualValidation(true);
        text.setManualValidation(true);
        dataKey.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> change(this::chooseField));
        dataKey.addValueChangeListener(_ -> change(this::settle));
        mode.addValueChangeListener(_ -> change(this::settle));
        text.addValueChangeListener(_ -> change(this::settle));
        caseSensitive.addValueChangeListener(_ -> change(this::settle));
        content.addClassName("tag-row");
        content.add(field, dataKey, mode, text, caseSensitive);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Tag tag) {
        quietly(() -> {
            boolean isWritten = !tag.equals(TagsEditor.UNWRITTEN);
            id = isWritten ? tag.id() : id;
            offer(tag.field(), tag.mode());
            dataKey.setValue(tag.field().isData() ? tag.field().dataKey() : "");
            text.setValue(isWritten ? tag.text() : "");
            caseSensitive.setValue(tag.caseSensitive());
        });
    }

    @Override
    public Optional<Tag> read() {
        Marks.mark(dataKey, faultOfKey());
        Marks.mark(text, faultOfText());
        return peek();
    }

    @Override
    public Optional<Tag> peek() {
        if (faultOfKey().isPresent() || faultOfText().isPresent()) {
            return Optional.empty();
        }
        Field chosen = field.getValue().isData() ? Field.data(dataKey.getValue()) : field.getValue();
        return Optional.of(new Tag(id, chosen, mode.getValue(), text.getValue(), caseSensitive.getValue()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
        dataKey.setReadOnly(readOnly);
        mode.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        caseSensitive.setReadOnly(readOnly);
    }

    @Override
    public void name(String prefix) {
        field.setId(prefix + "-field");
        dataKey.setId(prefix + "-data");
        mode.setId(prefix + "-mode");
        text.setId(prefix + "-text");
        caseSensitive.setId(prefix + "-case");
    }

    private void labelFields() {
        field.setAriaLabel(content.getTranslation("tags.label.field"));
        dataKey.setAriaLabel(content.getTranslation("tags.label.data"));
        dataKey.setPlaceholder(content.getTranslation("tags.label.data"));
        mode.setAriaLabel(content.getTranslation("tags.label.mode"));
        text.setAriaLabel(content.getTranslation("tags.label.text"));
        text.addClassName("tag-row__text");
        caseSensitive.setLabel(content.getTranslation("tags.label.case"));
        caseSensitive.setTooltipText(content.getTranslation("tags.label.case-help"));
    }

    /** A tag made elsewhere may use what is not offered here; it stays. */
    private void offer(Field chosen, TextMode chosenMode) {
        List<Field> fields = new ArrayList<>(use.fields());
        if (use.mayUseData() || chosen.isData()) {
            fields.add(DATA);
        }
        Field item = chosen.isData() ? DATA : chosen;
        if (!fields.contains(item)) {
            fields.add(item);
        }
        field.setItems(fields);
        field.setValue(item);
        offerModes(item, chosenMode);
    }

    private void offerModes(Field chosen, TextMode chosenMode) {
        mode.setItems(Arrays.stream(TextMode.values())
                .filter(offered -> !offered.isNumeric() || chosen.isData() || chosenMode.isNumeric())
                .toList());
        mode.setValue(chosenMode);
        adapt();
    }

    private void change(Runnable reaction) {
        if (!isQuiet) {
            quietly(reaction);
            changed.run();
        }
    }

    private void quietly(Runnable action) {
        isQuiet = true;
        try {
            action.run();
        } finally {
            isQuiet = false;
        }
    }

    private void chooseField() {
        boolean losesNumbers = mode.getValue().isNumeric() && !field.getValue().isData();
        offerModes(field.getValue(), losesNumbers ? TextMode.CONTAINS : mode.getValue());
        settle();
    }

    /** What is not written yet is no fault until somebody wants to save. */
    private void settle() {
        adapt();
        if (text.isInvalid() || !text.getValue().isBlank()) {
            Marks.mark(text, faultOfText());
        }
        if (dataKey.isInvalid() || !dataKey.getValue().isBlank()) {
            Marks.mark(dataKey, faultOfKey());
        }
    }

    private void adapt() {
        dataKey.setVisible(field.getValue().isData());
        caseSensitive.setVisible(!mode.getValue().isNumeric());
        text.setPlaceholder(content.getTranslation("tags.example." + TagWords.key(mode.getValue())));
    }

    private Optional<String> faultOfKey() {
        return field.getValue().isData() ? faults.ofDataKey(dataKey.getValue()) : Optional.empty();
    }

    private Optional<String> faultOfText() {
        return faults.ofText(mode.getValue(), text.getValue(), caseSensitive.getValue());
    }

    private String label(Field item) {
        return item.isData() ? content.getTranslation("tags.field.data") : words.label(item);
    }
}
