package io.beckon.admin.rows;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** Errors at fields. */
public final class Faults {
    private Faults() {}

    /**
     * Leaves errors of a field to its form, and takes one away as soon as somebody mends it; whether it is mended shows when it is read
     * again. Who types is heard a moment after the last key.
     */
    public static <F extends HasValue<?, ?> & HasValidation> void forgive(F field) {
        field.setManualValidation(true);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(_ -> field.setInvalid(false));
    }

    /** Shows what is wrong at a field, or that nothing is. */
    public static void mark(HasValidation field, Optional<String> fault) {
        field.setErrorMessage(fault.orElse(""));
        field.setInvalid(fault.isPresent());
    }
}
