package io.beckon.admin.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.beckon.admin.access.Access;
import io.beckon.admin.users.Account;
import io.beckon.admin.users.Preferences;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What concerns the signed-in user: language, light and dark, the own account, signing out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class AccountMenu extends Composite<MenuBar> {
    private final Account account;

    AccountMenu(Account account, Access access, AuthenticationContext authentication) {
        this.account = account;
        MenuBar bar = getContent();
        bar.setId("account-menu");
        bar.addClassName("account-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem me = bar.addItem(new Avatar(access.user()));
        me.setAriaLabel(getTranslation("layout.account-of", access.user()));
        SubMenu menu = me.getSubMenu();
        MenuItem name = menu.addItem(access.user());
        name.setEnabled(false);
        addLanguages(menu.addItem(getTranslation("layout.language")).getSubMenu());
        addSchemes(menu.addItem(getTranslation("layout.appearance")).getSubMenu());
        menu.addSeparator();
        menu.addItem(getTranslation("layout.account"), _ -> UI.getCurrent().navigate("account"))
                .setId("account");
        menu.addItem(getTranslation("layout.sign-out"), _ -> signOut(authentication))
                .setId("sign-out");
    }

    /** What was typed and not saved does not wait in the tab for whoever comes next. */
    private static void signOut(AuthenticationContext authentication) {
        UI.getCurrent().getPage().executeJs("sessionStorage.clear()");
        authentication.logout();
    }

    private void addLanguages(SubMenu menu) {
        for (Locale language : ConsoleLanguages.ALL) {
            MenuItem item = menu.addItem(language.getDisplayLanguage(language), _ -> speak(language));
            item.setId("language-" + language.getLanguage());
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void addSchemes(SubMenu menu) {
        Preferences.Scheme now = account.preferences().scheme();
        for (Preferences.Scheme scheme : Preferences.Scheme.values()) {
            String key = scheme.name().toLowerCase(Locale.ROOT);
            MenuItem item = menu.addItem(getTranslation("layout.scheme." + key), event -> {
                show(scheme);
                menu.getItems().forEach(each -> each.setChecked(each.equals(event.getSource())));
            });
            item.setId("scheme-" + key);
            item.setCheckable(true);
            item.setChecked(scheme == now);
        }
    }

    /** Screens say their texts once, when they are built: another language means another page. */
    private void speak(Locale language) {
        account.setPreferences(
                new Preferences(language.getLanguage(), account.preferences().scheme()));
        UI.getCurrent().getPage().reload();
    }

    private void show(Preferences.Scheme scheme) {
        account.setPreferences(new Preferences(account.preferences().language(), scheme));
        UI.getCurrent().getPage().setColorScheme(PreferencesAtStart.colors(scheme));
    }
}
