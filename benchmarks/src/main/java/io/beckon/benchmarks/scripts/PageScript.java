package io.beckon.benchmarks.scripts;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A script as a page loads it.
 *
 * @param what what a table calls it
 * @param text its text
 * @param attributes of its element
 */
record PageScript(String what, String text, Map<String, String> attributes) {
    /** The control: a page without a script. */
    static final PageScript NONE = new PageScript("no script", "", Map.of());

    PageScript {
        attributes = Map.copyOf(attributes);
    }

    /** One of our own. */
    static PageScript of(String what, byte[] script) {
        return new PageScript(what, new String(script, StandardCharsets.UTF_8), Map.of());
    }

    /** Umami's tracker; it does nothing without a site and somewhere to send to. */
    static PageScript ofUmami(PeerScripts.Fetched fetched) {
        return new PageScript(
                fetched.label(),
                fetched.script(),
                Map.of("data-website-id", "x", "data-host-url", "http://127.0.0.1:9"));
    }
}
