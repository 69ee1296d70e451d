package io.beckon.admin.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen is shown in: style sheets, icon, viewport. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("console.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public final class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Beckon");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addMetaTag("robots", "noindex");
    }
}
