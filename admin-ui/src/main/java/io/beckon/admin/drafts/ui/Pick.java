package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import java.util.Optional;

/** Picks in a box what somebody picked there before, by what it said. */
final class Pick {
    private Pick() {}

    /** Picks the choice that says this, or types it where any text may be typed; answers whether the box takes it. */
    static <T> boolean in(ComboBox<T> box, String choice) {
        Optional<T> found = box.getListDataView()
                .getItems()
                .filter(item -> box.getItemLabelGenerator().apply(item).equals(choice))
                .findFirst();
        if (choice.isEmpty()) {
            box.clear();
        } else if (found.isPresent()) {
            box.setValue(found.get());
        } else if (box.isAllowCustomValue()) {
            ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, choice));
        }
        return choice.isEmpty() || found.isPresent() || box.isAllowCustomValue();
    }
}
