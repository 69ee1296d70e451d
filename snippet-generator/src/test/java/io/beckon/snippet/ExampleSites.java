package io.beckon.snippet;

import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sites for the tests of this module, beside the example shop. */
final class ExampleSites {
    private ExampleSites() {}

    /** A site that uses everything the agent can do, once. */
    static Site everything() {
        Site site = Json.MAPPER.readValue(everythingJson(), Site.class);
        List<BusinessEvent> events = new ArrayList<>(site.events());
        events.addAll(ExampleTriggers.events());
        events.add(ExampleTriggers.reading());
        return with(site, events.toArray(BusinessEvent[]::new));
    }

    /** A site with an event for every trigger and nothing else. */
    static Site triggers() {
        return with(everything(), ExampleTriggers.events().toArray(BusinessEvent[]::new));
    }

    /** The same as JSON, where a test wants something else in a place. */
    static String everythingJson() {
        return text("everything.json");
    }

    /** A site for tests that execute its agent. Some of its selectors are none. */
    static Site watched() {
        return watched("none");
    }

    /** The same with another consent mode. */
    static Site watched(String consent) {
        String json = text("watched.json").replace("\"consent\": \"none\"", "\"consent\": \"" + consent + "\"");
        return Json.MAPPER.readValue(json, Site.class);
    }

    /** A text file beside this class. */
    static String text(String name) {
        try (InputStream in = ExampleSites.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site with other business events. */
    static Site with(Site site, BusinessEvent... events) {
        return new Site(
                site.format(),
                site.key(),
                site.name(),
                site.settings(),
                site.elements(),
                List.of(events),
                site.categories(),
                site.rules(),
                site.offers(),
                site.calendars(),
                site.goals(),
                site.scenarios());
    }
}
