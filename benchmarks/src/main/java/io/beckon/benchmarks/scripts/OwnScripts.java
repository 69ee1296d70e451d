package io.beckon.benchmarks.scripts;

import static java.util.Objects.requireNonNull;

import io.beckon.definitions.ExampleTriggers;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import io.beckon.snippet.Generation;
import io.beckon.snippet.SnippetGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bundles that are weighed: of the demo, and of sites that use more and more of what there is. */
final class OwnScripts {
    private static final String RUNTIME = "https://beckon.example";

    private final Site demo;

    private OwnScripts(Site demo) {
        this.demo = demo;
    }

    /** With the demo below the folder that {@code ./beckon} names. */
    static OwnScripts find() {
        Path file = Path.of(System.getProperty("beckon.root", "."), "demo", "shop", "site.json");
        try {
            return new OwnScripts(Json.MAPPER.readValue(Files.readAllBytes(file), Site.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page views, visits and sending, without anything that a site defines. */
    byte[] core() {
        return bundle(fixture(List.of(), false));
    }

    /** An event for every trigger. */
    byte[] triggers() {
        return bundle(fixture(ExampleTriggers.events(), false));
    }

    /** The same with the shortest texts of the site: what is left is code. */
    byte[] triggersShort() {
        return bundle(ShortDefinitions.of(fixture(ExampleTriggers.events(), false)));
    }

    /** The core and an event for one trigger, by the name of the trigger. */
    SortedMap<String, byte[]> coreWithEach() {
        return eachTrigger(List::of);
    }

    /** An event for every trigger but one, by the name of that one. */
    SortedMap<String, byte[]> allWithoutEach() {
        return eachTrigger(left -> ExampleTriggers.events().stream()
                .filter(event -> !event.equals(left))
                .toList());
    }

    private SortedMap<String, byte[]> eachTrigger(Function<BusinessEvent, List<BusinessEvent>> events) {
        SortedMap<String, byte[]> bundles = new TreeMap<>();
        ExampleTriggers.events()
                .forEach(event -> bundles.put(name(event), bundle(fixture(events.apply(event), false))));
        return bundles;
    }

    private static String name(BusinessEvent event) {
        return event.triggers().getFirst().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** An event for every trigger, and every value in every way. */
    byte[] triggersAndValues() {
        return bundle(fixture(triggersAndReading(), false));
    }

    /** All that, and notification. */
    byte[] everything() {
        return bundle(fixture(triggersAndReading(), true));
    }

    /** What is fetched with the first invitation. */
    byte[] engagementUi() {
        return requireNonNull(made(demo).engagementUi(), "the demo makes offers")
                .raw();
    }

    /** The demo as if it made no offers. */
    byte[] demoMonitoring() {
        return bundle(site(demo.elements(), demo.events(), false));
    }

    /** The same with the shortest texts of the demo. */
    byte[] demoMonitoringShort() {
        return bundle(ShortDefinitions.of(site(demo.elements(), demo.events(), false)));
    }

    /** The demo. */
    byte[] demo() {
        return bundle(demo);
    }

    private static List<BusinessEvent> triggersAndReading() {
        return Stream.concat(ExampleTriggers.events().stream(), Stream.of(ExampleTriggers.reading()))
                .toList();
    }

    private Site fixture(List<BusinessEvent> events, boolean isOffering) {
        MonitoredElement element = new MonitoredElement(ElementId.of("a"), "Anything", List.of("#a", ".a"));
        return site(List.of(element), events, isOffering);
    }

    private Site site(List<MonitoredElement> elements, List<BusinessEvent> events, boolean isOffering) {
        return new Site(
                demo.format(),
                demo.key(),
                demo.name(),
                settings(isOffering),
                elements,
                events,
                List.of(),
                List.of(),
                demo.offers(),
                List.of(),
                List.of(),
                List.of());
    }

    private Settings settings(boolean isOffering) {
        Settings own = demo.settings();
        return new Settings(
                own.origins(),
                own.timeZone(),
                own.language(),
                own.cookieDomain(),
                own.hashRoutes(),
                own.inactivityMillis(),
                isOffering,
                own.privacy(),
                own.caps(),
                own.excludedPages());
    }

    private static byte[] bundle(Site site) {
        return made(site).bundle().raw();
    }

    private static Generation.Generated made(Site site) {
        return switch (SnippetGenerator.generate(site, 1, RUNTIME)) {
            case Generation.Generated made -> made;
            case Generation.Refused(var problems) ->
                throw new IllegalStateException("Expected a site that browsers can run, but: " + problems);
        };
    }
}
