package io.beckon.benchmarks.rehearsal;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What was recorded in the shop: visits that begin all through a day, each with a page or an event every half a minute or so, in the order
 * of time. The same number of visits gives the same recording.
 */
final class ShopRecording {
    static final String SEARCHED = "Searched";
    static final String QUERY = "query";
    static final String ADDED_TO_CART = "AddedToCart";
    static final String PRICE = "price";
    static final String ORDERED = "Ordered";
    static final int EVENTS_PER_VISIT = 20;

    private static final String ORIGIN = "http://localhost:8090/demo/shop/";
    private static final List<String> PAGES = List.of(
            "index.html",
            "products.html",
            "product-atlas-backpack.html",
            "product-aurora-tent.html?ref=home",
            "product-basecamp-tent.html",
            "product-fjell-jacket.html",
            "product-kestrel-lamp.html",
            "product-pebble-daypack.html",
            "search.html?q=tent",
            "help.html#delivery",
            "cart.html",
            "checkout.html");
    private static final List<String> QUERIES =
            List.of("tent", "warm jacket", "delivery time", "return", "light backpack");
    private static final long FIRST_AT_MILLIS = 1_700_000_000_000L;
    private static final int DAY_MILLIS = 86_400_000;
    private static final int LONGEST_GAP_MILLIS = 60_000;
    private static final long SEED = 21;

    private final SiteKey site;
    private final List<Input.Batch> events = new ArrayList<>();

    private ShopRecording(SiteKey site, int visits) {
        this.site = site;
        SplittableRandom random = new SplittableRandom(SEED);
        for (int visit = 0; visit < visits; visit++) {
            record(visit, random);
        }
        events.sort(Comparator.comparingLong(Input::atMillis));
    }

    static ShopRecording of(SiteKey site, int visits) {
        return new ShopRecording(site, visits);
    }

    /** What is searched for, by number. */
    static String query(int number) {
        return QUERIES.get(number % QUERIES.size());
    }

    int size() {
        return events.size();
    }

    /** The events in their order, each as it was accepted. */
    List<Input.Batch> events() {
        return events;
    }

    private void record(int visit, SplittableRandom random) {
        VisitId id = VisitId.of("visit-" + visit);
        VisitorId visitor = VisitorId.of("visitor-" + visit);
        long atMillis = FIRST_AT_MILLIS + random.nextInt(DAY_MILLIS);
        int page = 0;
        String url = "";
        for (int n = 1; n <= EVENTS_PER_VISIT; n++) {
            boolean enters = n == 1 || random.nextInt(4) > 0;
            if (enters) {
                page++;
                url = ORIGIN + PAGES.get(random.nextInt(PAGES.size()));
            }
            EventMessage message = enters ? entered(n, page, url, atMillis) : business(n, page, url, atMillis, random);
            Input.Beginning beginning = n == 1 ? new Input.Beginning(ShopSite.VERSION, Map.of(), null) : null;
            events.add(new Input.Batch(
                    site, visitor, id, atMillis, beginning, atMillis, Source.BROWSER, List.of(message)));
            atMillis += 1 + random.nextInt(LONGEST_GAP_MILLIS);
        }
    }

    private static EventMessage entered(int n, int page, String url, long atMillis) {
        return message(n, EventType.SYSTEM, SystemEvents.PAGE_ENTERED, page, url, atMillis, Map.of());
    }

    private static EventMessage business(int n, int page, String url, long atMillis, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                message(
                        n,
                        EventType.BUSINESS,
                        SEARCHED,
                        page,
                        url,
                        atMillis,
                        Map.of(QUERY, text(query(random.nextInt(5)))));
            case 2, 3 ->
                message(
                        n,
                        EventType.BUSINESS,
                        ADDED_TO_CART,
                        page,
                        url,
                        atMillis,
                        Map.of(PRICE, number(random.nextInt(400))));
            default -> message(n, EventType.BUSINESS, ORDERED, page, url, atMillis, Map.of());
        };
    }

    private static EventMessage message(
            int n,
            EventType type,
            String name,
            int page,
            @Nullable String url,
            long atMillis,
            Map<String, JsonNode> data) {
        return new EventMessage(
                "t1." + n,
                type,
                name,
                "p" + page,
                atMillis,
                url,
                "Northern Outfitters: tents and packs",
                "en",
                null,
                data);
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static JsonNode number(int value) {
        return JsonNodeFactory.instance.numberNode(value);
    }
}
