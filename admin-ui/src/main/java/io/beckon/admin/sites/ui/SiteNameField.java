package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.sites.SiteSummary;
import java.util.function.Consumer;

/** Shows name and key of a site, and renames it. */
final class SiteNameField extends Div {
    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField();

    SiteNameField(Consumer<String> rename, boolean mayEdit) {
        addClassNames("card", "site-name");
        name.setId("site-name");
        name.setLabel(getTranslation("sites.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("sites.name.missing"));
        name.setReadOnly(!mayEdit);
        Button save = new Button(getTranslation("settings.rename"), _ -> {
            name.setInvalid(name.getValue().isBlank());
            if (!name.isInvalid()) {
                rename.accept(name.getValue().strip());
            }
        });
        save.setId("rename");
        save.setVisible(mayEdit);
        add(name, save);
    }

    void show(SiteSummary site) {
        name.setValue(site.name());
        name.setHelperText(getTranslation("settings.key", site.key()));
    }
}
