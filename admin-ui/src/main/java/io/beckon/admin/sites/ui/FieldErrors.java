package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Labels fields and marks what is wrong in them. */
final class FieldErrors {
    private FieldErrors() {}

    /** Marks the field with this text when it is wrong, and takes the mark away when it is not; gives whether it is right. */
    static <F extends Component & HasValidationProperties> boolean check(F field, boolean isRight, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(!isRight);
        return isRight;
    }
}
