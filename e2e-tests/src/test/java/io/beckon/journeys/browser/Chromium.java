package io.beckon.journeys.browser;

import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine and its driver: where they are, and what they are started with. Nothing is downloaded. */
final class Chromium {
    private static final File CHROMIUM = new File(System.getProperty("beckon.chromium", "/usr/bin/chromium"));
    private static final File DRIVER = new File(System.getProperty("beckon.chromedriver", "/usr/bin/chromedriver"));

    private static final Logger NOISE = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        NOISE.setLevel(Level.SEVERE);
    }

    private Chromium() {}

    /** Starts one without a window, with a fresh profile, that speaks the language. */
    static ChromeDriver start(String language) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(language));
    }

    private static ChromeOptions options(String language) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--lang=" + language,
                "--accept-lang=" + language);
    }
}
