package io.beckon.admin.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.beckon.admin.users.Account;
import io.beckon.admin.users.Preferences;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every new page the language and the colours that its user has chosen, and lets failures be told in words. */
@Component
final class PreferencesAtStart implements VaadinServiceInitListener {
    private final Account account;

    PreferencesAtStart(Account account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new FailureMessages()));
    }

    static ColorScheme.Value colors(Preferences.Scheme scheme) {
        return switch (scheme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private void apply(UI ui) {
        Preferences preferences = account.preferences();
        if (preferences.language() != null) {
            ui.setLocale(Locale.forLanguageTag(preferences.language()));
        }
        ui.getPage().setColorScheme(colors(preferences.scheme()));
        ui.getElement()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
    }
}
