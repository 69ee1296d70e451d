package io.beckon.runtime.host.local;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.Compilation;
import io.beckon.engine.Input;
import io.beckon.engine.Packages;
import io.beckon.engine.SitePackage;
import io.beckon.engine.visit.Source;
import io.beckon.runtime.host.Submission;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The example shop as it is published, and the visitors it has. */
final class Shop {
    static final SiteKey SITE = SiteKey.of("shop");
    private static final SitePackage PUBLISHED = compiled();
    static final Packages PACKAGES = (_, version) -> version == 1 ? PUBLISHED : null;

    private Shop() {}

    private static SitePackage compiled() {
        return switch (SitePackage.compile(ExampleShop.unsigned(1))) {
            case Compilation.Compiled(SitePackage sitePackage) -> sitePackage;
            case Compilation.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    static VisitorId visitor(int number) {
        return VisitorId.of("visitor-" + number);
    }

    static VisitId visit(int number) {
        return VisitId.of("visit-" + number);
    }

    /** A batch of a visitor's first visit, which begins with it if need be. */
    static Submission batch(int visitor, EventMessage... events) {
        return batch(visitor, visitor, events);
    }

    static Submission batch(int visitor, int visit, EventMessage... events) {
        Input.Beginning beginning = new Input.Beginning(1, Map.of("userAgent", "Test"), "DE");
        return new Submission(
                SITE, visitor(visitor), visit(visit), beginning, 1_000, Source.BROWSER, List.of(events), Map.of());
    }

    /** A batch that does not begin the visit. */
    static Submission later(int visitor, EventMessage... events) {
        Submission batch = batch(visitor, events);
        return new Submission(
                batch.site(),
                batch.visitor(),
                batch.visit(),
                null,
                1_000,
                Source.BROWSER,
                batch.events(),
                batch.proofs());
    }

    static EventMessage enters(int number, String page) {
        return event(number, EventType.SYSTEM, SystemEvents.PAGE_ENTERED, page, Map.of());
    }

    /** The third one of a visit leads to an invitation. */
    static EventMessage views(int number) {
        return business(
                number, "ProductViewed", Map.of("product", JsonNodeFactory.instance.stringNode("lamp-kestrel")));
    }

    static EventMessage business(int number, String name, Map<String, JsonNode> values) {
        return event(number, EventType.BUSINESS, name, "p1", values);
    }

    /** A page is entered, and products are viewed until the visitor is invited. */
    static EventMessage[] interest() {
        return IntStream.range(1, 5)
                .mapToObj(n -> n == 1 ? enters(n, "p1") : views(n))
                .toArray(EventMessage[]::new);
    }

    private static EventMessage event(
            int number, EventType type, String name, String page, Map<String, JsonNode> values) {
        String url = "http://localhost:8090/demo/shop/products.html";
        return new EventMessage("t1." + number, type, name, page, 1_000, url, "Products", "en", "", values);
    }
}
