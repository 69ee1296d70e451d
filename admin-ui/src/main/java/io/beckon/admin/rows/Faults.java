package io.beckon.admin.rows;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;

/** Errors at fields. */
public final class Faults {
    private Faults() {}

    /** Takes the error of a field away as soon as somebody mends it; whether it is mended shows when it is read again. */
    public static <F extends HasValue<?, ?> & HasValidationProperties> void forgive(F field) {
        field.addValueChangeListener(_ -> field.setInvalid(false));
    }

    /** Shows what is wrong at a field, or that nothing is. */
    public static void mark(HasValidationProperties field, Optional<String> fault) {
        field.setErrorMessage(fault.orElse(""));
        field.setInvalid(fault.isPresent());
    }
}
