package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.sites.Created;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ids.SiteKey;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for what a new site needs: name, key, and the address of its pages. */
final class NewSiteDialog extends Dialog {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_KEY = 40;

    private final Sites sites;
    private final Consumer<SiteSummary> created;
    private final TextField name = new TextField();
    private final TextField key = new TextField();
    private final TextField origin = new TextField();

    NewSiteDialog(Sites sites, Consumer<SiteSummary> created) {
        this.sites = sites;
        this.created = created;
        setId("new-site");
        setHeaderTitle(getTranslation("sites.new"));
        prepare(name, "site-name", "sites.name", LONGEST_NAME);
        prepare(key, "site-key", "sites.key", LONGEST_KEY);
        prepare(origin, "site-origin", "sites.origin", LONGEST_NAME * 2);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> proposeKey(change.getOldValue()));
        origin.setPlaceholder("https://www.example.com");
        Div form = new Div(name, key, origin);
        form.addClassNames("form", "dialog-form");
        add(form);
        Button cancel = new Button(getTranslation("sites.cancel"), _ -> close());
        Button create = new Button(getTranslation("sites.create"), _ -> create());
        create.setId("create-site");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, create);
        addOpenedChangeListener(_ -> name.focus());
    }

    /** The key follows the name until somebody writes another one. */
    private void proposeKey(String oldName) {
        if (key.getValue().equals(keyOf(oldName))) {
            key.setValue(keyOf(name.getValue()));
        }
    }

    private void create() {
        Optional<SiteKey> siteKey = Inputs.siteKey(key.getValue().strip());
        Optional<String> address = Inputs.origin(origin.getValue());
        boolean isNamed = Marks.mark(name, !name.getValue().isBlank(), getTranslation("sites.name.missing"));
        Marks.mark(key, siteKey.isPresent(), getTranslation("sites.key.invalid"));
        Marks.mark(origin, address.isPresent(), getTranslation("sites.origin.invalid"));
        if (isNamed && siteKey.isPresent() && address.isPresent()) {
            create(siteKey.get(), address.get());
        }
    }

    private void create(SiteKey siteKey, String address) {
        switch (sites.create(siteKey, name.getValue().strip(), address, getLocale(), BrowserZone.of(UI.getCurrent()))) {
            case Created.Done(SiteSummary site) -> {
                close();
                created.accept(site);
            }
            case Created.KeyTaken _ -> Marks.mark(key, false, getTranslation("sites.key.taken"));
        }
    }

    private void prepare(TextField field, String id, String text, int longest) {
        field.setId(id);
        field.setLabel(getTranslation(text));
        field.setHelperText(getTranslation(text + ".help"));
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(longest);
        Marks.forgive(field);
    }

    private static String keyOf(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return plain.substring(0, Math.min(LONGEST_KEY, plain.length()));
    }
}
