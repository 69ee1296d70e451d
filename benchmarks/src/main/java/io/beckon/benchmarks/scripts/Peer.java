package io.beckon.benchmarks.scripts;

import java.util.List;

/**
 * Somebody else's script.
 *
 * @param does what it does, in a few words
 * @param npmPackage where it comes from
 * @param file the script in it that pages load
 * @param isSource whether it is the source of that script, which its own build makes small
 */
record Peer(String does, String npmPackage, String file, boolean isSource) {
    static final Peer UMAMI = new Peer("page views and events", "umami", "src/tracker/index.js", true);

    static final List<Peer> ALL = List.of(
            UMAMI,
            new Peer("page views and events", "@plausible-analytics/tracker", "plausible.js", false),
            new Peer("speed of pages", "web-vitals", "dist/web-vitals.iife.js", false),
            new Peer("page views and events", "@snowplow/browser-tracker", "dist/index.umd.min.js", false),
            new Peer("events, recording loaded later", "mixpanel-browser", "dist/mixpanel.min.js", false),
            new Peer("events, autocapture, replay, surveys loaded later", "posthog-js", "dist/array.js", false));
}
