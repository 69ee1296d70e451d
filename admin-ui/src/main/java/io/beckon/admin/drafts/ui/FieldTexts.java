package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields by what is read in them. */
final class FieldTexts {
    private FieldTexts() {}

    /** Types the text into the field, or chooses what is called so; answers whether there is such a thing. */
    static boolean put(Component field, List<String> texts) {
        return switch (field) {
            case Checkbox box -> check(box, texts);
            case CheckboxGroup<?> group -> choose(group, texts);
            case RadioButtonGroup<?> group -> choose(group, texts);
            case Select<?> select -> choose(select, texts);
            case ComboBox<?> box -> choose(box, texts);
            case HasValue<?, ?> _ -> type(field, texts);
            default -> false;
        };
    }

    private static boolean check(Checkbox box, List<String> texts) {
        box.setValue(texts.contains(String.valueOf(true)));
        return true;
    }

    private static <T> boolean choose(CheckboxGroup<T> group, List<String> texts) {
        Set<T> chosen = group.getGenericDataView()
                .getItems()
                .filter(item -> texts.contains(group.getItemLabelGenerator().apply(item)))
                .collect(Collectors.toSet());
        group.setValue(chosen);
        return chosen.size() == texts.size();
    }

    private static <T> boolean choose(RadioButtonGroup<T> group, List<String> texts) {
        return choose(group, group.getGenericDataView().getItems(), group.getItemLabelGenerator(), texts);
    }

    private static <T> boolean choose(Select<T> select, List<String> texts) {
        return choose(select, select.getGenericDataView().getItems(), select.getItemLabelGenerator(), texts);
    }

    /** Types what is none of the things where any text may be typed. */
    private static <T> boolean choose(ComboBox<T> box, List<String> texts) {
        if (!box.isEmpty() && texts.equals(List.of(box.getItemLabelGenerator().apply(box.getValue())))) {
            return true;
        }
        boolean isThere = choose(box, box.getGenericDataView().getItems(), box.getItemLabelGenerator(), texts);
        if (!isThere && box.isAllowCustomValue()) {
            ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, String.join("", texts)));
        }
        return isThere || box.isAllowCustomValue();
    }

    private static <T> boolean choose(
            HasValue<?, T> field, Stream<T> items, @Nullable ItemLabelGenerator<T> label, List<String> texts) {
        if (texts.isEmpty()) {
            field.clear();
            return true;
        }
        return items.filter(item -> texts.contains(label == null ? String.valueOf(item) : label.apply(item)))
                .findFirst()
                .map(item -> {
                    field.setValue(item);
                    return true;
                })
                .orElse(false);
    }

    /** As the browser would: the field reads numbers and times itself. */
    private static boolean type(Component field, List<String> texts) {
        field.getElement().setProperty("value", String.join("", texts));
        return true;
    }
}
