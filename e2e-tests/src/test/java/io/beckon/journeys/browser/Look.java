package io.beckon.journeys.browser;

import java.util.List;
import java.util.Map;

/** How wide a window is and which colours its user prefers. */
public record Look(String name, int width, int height, boolean isDark) {
    public static final Look WIDE_LIGHT = new Look("1440-light", 1440, 900, false);
    public static final Look WIDE_DARK = new Look("1440-dark", 1440, 900, true);
    public static final Look NARROW_LIGHT = new Look("900-light", 900, 900, false);
    public static final Look NARROW_DARK = new Look("900-dark", 900, 900, true);

    /** A desktop and a narrow window, each light and dark: what every screen of the console has to fit. */
    public static final List<Look> ALL = List.of(WIDE_LIGHT, WIDE_DARK, NARROW_LIGHT, NARROW_DARK);

    /** The same in a window that is higher. */
    public Look higherBy(int more) {
        return new Look(name, width, height + more, isDark);
    }

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
