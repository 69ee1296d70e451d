package io.beckon.journeys.browser;

import java.util.List;
import java.util.Map;

/** How wide a window is and which colours its user prefers. */
public record Look(String name, int width, int height, boolean isDark) {
    /** A desktop and a narrow window, each light and dark: what every screen of the console has to fit. */
    public static final List<Look> ALL = List.of(
            new Look("1440-light", 1440, 900, false),
            new Look("1440-dark", 1440, 900, true),
            new Look("900-light", 900, 900, false),
            new Look("900-dark", 900, 900, true));

    /** Makes the browser look like this from now on. */
    public void applyTo(Browser browser) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(
                                        Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"),
                                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }
}
