package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import java.util.regex.Pattern;

/** A field for a colour: typed as CSS writes it, or picked. Empty is the invitation's own colour. */
final class ColourField extends TextField {
    private static final Pattern COLOUR = Pattern.compile(
            "#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,30}|(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\([0-9.%, a-z-]{1,50}\\)");
    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-fA-F]{6}");

    private final FormScope scope;

    /**
     * The field.
     *
     * @param own the invitation's own colour, six digits
     */
    ColourField(String id, String label, String own, FormScope scope) {
        this.scope = scope;
        setId(id);
        setLabel(label);
        setPlaceholder(own);
        setClearButtonVisible(true);
        Input picker = new Input(ValueChangeMode.ON_CHANGE);
        picker.setType("color");
        picker.setId(id + "-picker");
        picker.setAriaLabel(scope.say("offers.theme.pick", label));
        picker.addClassName("colour-picker");
        picker.setValue(own);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setValue(change.getValue());
            }
        });
        setPrefixComponent(picker);
        Marks.guard(this, this::check, scope.changed());
        addValueChangeListener(change -> {
            String shown = change.getValue().isEmpty() ? own : change.getValue();
            if (SIX_DIGITS.matcher(shown).matches()) {
                picker.setValue(shown);
            }
        });
    }

    /** Whether it is empty or a colour. */
    boolean isRight() {
        return isEmpty() || COLOUR.matcher(getValue().strip()).matches();
    }

    boolean check() {
        return Marks.mark(this, isRight(), scope.say("offers.error.colour"));
    }
}
