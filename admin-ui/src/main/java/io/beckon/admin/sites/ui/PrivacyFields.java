package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Privacy;
import java.util.List;
import java.util.Locale;

/** How much the browser's script may do on its own. */
final class PrivacyFields extends Div {
    private static final int MOST_PARAMETERS = 100;
    private static final int LONGEST_PARAMETER = 64;

    private final RadioButtonGroup<Privacy.Consent> consent = new RadioButtonGroup<>();
    private final Checkbox honourSignals = new Checkbox();
    private final TextArea parameters = new TextArea();

    PrivacyFields() {
        addClassName("form");
        consent.setId("settings-consent");
        consent.setLabel(getTranslation("settings.consent"));
        consent.setItems(Privacy.Consent.values());
        consent.setItemLabelGenerator(mode -> getTranslation(
                "settings.consent." + mode.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        consent.addClassName("stacked");
        honourSignals.setId("settings-honour-signals");
        honourSignals.setLabel(getTranslation("settings.honour-signals"));
        parameters.setId("settings-query-parameters");
        parameters.setLabel(getTranslation("settings.query-parameters"));
        parameters.setHelperText(getTranslation("settings.query-parameters.help"));
        parameters.setMinRows(2);
        Marks.forgive(parameters);
        parameters.addClassName("code");
        add(consent, honourSignals, parameters);
    }

    void show(Privacy privacy) {
        consent.setValue(privacy.consent());
        honourSignals.setValue(privacy.honourSignals());
        parameters.setValue(String.join("\n", privacy.queryParameters()));
        Marks.clear(parameters);
    }

    boolean check() {
        List<String> typed = Inputs.lines(parameters.getValue());
        return Marks.mark(
                parameters,
                typed.size() <= MOST_PARAMETERS && typed.stream().allMatch(name -> name.length() <= LONGEST_PARAMETER),
                getTranslation("settings.query-parameters.invalid"));
    }

    Privacy privacy() {
        return new Privacy(consent.getValue(), honourSignals.getValue(), Inputs.lines(parameters.getValue()));
    }

    void setReadOnly(boolean isReadOnly) {
        consent.setReadOnly(isReadOnly);
        honourSignals.setReadOnly(isReadOnly);
        parameters.setReadOnly(isReadOnly);
    }
}
