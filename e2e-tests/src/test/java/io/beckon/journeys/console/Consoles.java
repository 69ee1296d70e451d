package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Browsers;
import java.net.URI;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.WebDriverException;

/** Consoles with somebody signed in that stories hand on to each other. */
public final class Consoles implements AutoCloseable {
    private final Browsers browsers;
    private final URI address;
    private final String user;
    private final String password;
    private final Map<String, Deque<Console>> idle = new ConcurrentHashMap<>();

    /** Consoles at an address for one user. */
    public Consoles(Browsers browsers, URI address, String user, String password) {
        this.browsers = browsers;
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** A console in the language, with its first screen open. */
    public Console take(String language) {
        Console known = idle(language).pollFirst();
        if (known == null) {
            return Console.signIn(browsers.take(language), address, user, password);
        }
        known.begin();
        return known;
    }

    /** Takes one back for the next story, after one that went well. */
    public void giveBack(Console console) {
        Browser browser = console.browser();
        if (!console.isSignedIn()) {
            browsers.giveBack(browser);
            return;
        }
        try {
            browser.leave();
            idle(browser.language()).addFirst(console);
        } catch (WebDriverException broken) {
            browser.close();
        }
    }

    @Override
    public void close() {
        idle.values()
                .forEach(consoles -> consoles.forEach(each -> each.browser().close()));
    }

    private Deque<Console> idle(String language) {
        return idle.computeIfAbsent(language, _ -> new ConcurrentLinkedDeque<>());
    }
}
