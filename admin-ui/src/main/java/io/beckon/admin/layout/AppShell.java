package io.beckon.admin.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen is shown in: style sheets, each at an address that changes with it; icon, viewport. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("console-events.css")
@StyleSheet("console-categories.css")
@StyleSheet("console-calendars.css")
@StyleSheet("console-rehearsal.css")
@StyleSheet("console-rules.css")
@StyleSheet("console-offers.css")
@StyleSheet("console-overview.css")
@StyleSheet("console-publishing.css")
@StyleSheet("console-scenarios.css")
@StyleSheet("console-snippet.css")
@StyleSheet("console-visits.css")
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
