package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row of buttons of which one is pressed; it says how something is looked at, and is no field of the form. */
final class Segments<T> extends Div {

    private final String id;
    private final Function<T, String> label;
    private final Consumer<T> chosen;
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private T value;

    /**
     * The row.
     *
     * @param id also the beginning of the buttons' ids
     */
    Segments(String id, String name, List<T> options, T value, Function<T, String> label, Consumer<T> chosen) {
        this.id = id;
        this.label = label;
        this.chosen = chosen;
        this.value = value;
        setId(id);
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        setOptions(options);
    }

    /** Offers other options; the first is pressed when the pressed one is gone. */
    void setOptions(List<T> options) {
        removeAll();
        buttons.clear();
        options.forEach(option -> {
            NativeButton button = new NativeButton(label.apply(option), _ -> press(option));
            button.setId(id + "-" + option);
            buttons.put(option, button);
            add(button);
        });
        if (!options.contains(value)) {
            value = options.getFirst();
        }
        mark();
    }

    T value() {
        return value;
    }

    /** Presses a button as a person would. */
    void press(T option) {
        value = option;
        mark();
        chosen.accept(option);
    }

    private void mark() {
        buttons.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(option.equals(value))));
    }
}
