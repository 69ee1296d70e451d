package io.beckon.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.beckon.journeys.browser.Accessibility;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Clipping;
import io.beckon.journeys.browser.Look;
import io.beckon.journeys.console.Console;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;

/** Takes pictures of the console's screens in several looks, and notes what is wrong with them. */
final class Gallery {
    private static final By MESSAGE = By.tagName("vaadin-notification-card");

    private final Console console;
    private final Pictures pictures;
    private final List<Look> looks;
    private final List<Look> forEverybody;
    private final List<String> findings = new ArrayList<>();
    private @Nullable Look worn;

    /**
     * A gallery.
     *
     * @param forEverybody the looks in which it is asked what people find who see or move in another way
     */
    Gallery(Console console, String name, List<Look> looks, List<Look> forEverybody) {
        this.console = console;
        this.pictures = new Pictures(name);
        this.looks = looks;
        this.forEverybody = forEverybody;
        console.browser().hurry();
    }

    /** What was wrong so far. */
    List<String> findings() {
        return findings;
    }

    /** Goes to an address within the console and shows it. */
    void show(String name, String path) {
        open(path);
        show(name);
    }

    /** Goes to an address within the console, and leaves behind what was open. */
    void open(String path) {
        if (console.browser().has(MESSAGE)) {
            console.load(path);
        } else {
            console.open(path);
        }
    }

    /** Shows the screen that is open, with whatever is open on it. */
    void show(String name) {
        Browser browser = console.browser();
        looks.stream()
                .collect(groupingBy(Look::width, LinkedHashMap::new, toList()))
                .values()
                .forEach(colours -> {
                    wear(colours.getFirst());
                    judge(browser, name + " at " + colours.getFirst().name());
                    int more = browser.heightBelowTheWindow();
                    colours.forEach(look -> picture(name, look, look.higherBy(more)));
                });
        browser.complaints().forEach(complaint -> note(name + ": " + complaint));
        wear(looks.getFirst());
    }

    /** Colours move nothing: what fits in one of them fits in the other. */
    private void picture(String name, Look look, Look whole) {
        wear(whole);
        Browser browser = console.browser();
        if (forEverybody.contains(look)) {
            Accessibility.findings(browser).forEach(finding -> note(name + " at " + look.name() + ": " + finding));
        }
        pictures.take(browser, name + "-" + look.name());
    }

    private void note(String finding) {
        findings.add(finding);
        pictures.note(finding);
    }

    private void wear(Look look) {
        if (!look.equals(worn)) {
            look.applyTo(console.browser());
            worn = look;
        }
        console.awaitQuiet();
        console.browser().awaitStillness();
    }

    private void judge(Browser browser, String where) {
        if (browser.isTooWide()) {
            note(where + ": wider than its window");
        }
        Clipping.findings(browser).forEach(text -> note(where + ": a text that is cut off: " + text));
        browser.textMatching("![a-z][a-z0-9.-]+!").forEach(key -> note(where + ": a key for a text: " + key));
    }
}
