package io.beckon.admin.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what went wrong and leads back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private final String key;

    ErrorPage(VaadinIcon icon, String key) {
        this.key = key;
        addClassName("page");
        Anchor home = new Anchor("sites", getTranslation("layout.error.home"));
        add(new EmptyState(icon, getTranslation(key + ".title"), getTranslation(key + ".text"), home));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title") + " · Beckon";
    }
}
