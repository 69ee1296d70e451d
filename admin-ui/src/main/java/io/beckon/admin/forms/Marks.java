package io.beckon.admin.forms;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** Errors at fields. */
public final class Marks {
    private static final int TYPING_MILLIS = 250;
    private static final String NONE = "";

    private Marks() {}

    /** Marks a field that is wrong, takes the mark away when it is right; answers whether it is. */
    public static boolean mark(HasValidation field, boolean isRight, String error) {
        field.setErrorMessage(isRight ? NONE : error);
        field.setInvalid(!isRight);
        return isRight;
    }

    /** Marks a field with what is wrong in it, or takes the mark away when nothing is. */
    public static void mark(HasValidation field, Optional<String> fault) {
        mark(field, fault.isEmpty(), fault.orElse(NONE));
    }

    /** Takes the mark away. */
    public static void clear(HasValidation field) {
        mark(field, true, NONE);
    }

    /**
     * Leaves errors of a field to its editor: none appear before a check, and what is corrected loses its error at once. Who types is
     * heard a moment after the last key.
     */
    public static <F extends HasValue<?, ?> & HasValidation> void guard(F field, Runnable check, Runnable changed) {
        field.setManualValidation(true);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_MILLIS);
        }
        field.addValueChangeListener(_ -> {
            if (field.isInvalid()) {
                check.run();
            }
            changed.run();
        });
    }

    /**
     * Leaves errors of a field to its form, and takes one away as soon as somebody mends it; whether it is mended shows when it is read
     * again. Who types is heard a moment after the last key.
     */
    public static <F extends HasValue<?, ?> & HasValidation> void forgive(F field) {
        guard(field, () -> clear(field), () -> {});
    }

    /** Whether something stands in a field that cannot be read as a value; as a value it looks empty. */
    public static <T, F extends HasValue<?, T> & HasValidator<T>> boolean isUnreadable(F field) {
        return field.isEmpty()
                && field.getDefaultValidator()
                        .apply(field.getEmptyValue(), new ValueContext())
                        .isError();
    }

    /** Whether all checks found nothing; each of them was made, so that all errors are seen at once. */
    public static boolean all(boolean... checks) {
        for (boolean check : checks) {
            if (!check) {
                return false;
            }
        }
        return true;
    }
}
