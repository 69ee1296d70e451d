package io.beckon.admin.rows;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;

/** Errors at fields. */
public final class Faults {
    private Faults() {}

    /** Shows what is wrong at a field, or that nothing is. */
    public static void mark(HasValidationProperties field, Optional<String> fault) {
        field.setErrorMessage(fault.orElse(""));
        field.setInvalid(fault.isPresent());
    }
}
