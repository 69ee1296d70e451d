package io.beckon.admin.rehearsal;

import io.beckon.admin.visits.Period;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Visits of the example shop as history tells them, made up by chance, and versions of the shop with rules of a test. */
final class RecordedShop {
    /** Retries that nobody has to wait for. */
    static final Retries AT_ONCE = new Retries(Duration.ZERO);

    static final long NOON = 1_795_172_400_000L;
    static final List<String> BUSINESS = List.of("ProductViewed", "AddToCart", "CheckoutStarted", "Searched");

    private static final List<String> PATHS = List.of("product-aurora-tent", "cart", "checkout", "help");
    /** So many visits stand on a page. */
    private static final int PAGE = 16;

    private static final String NO_BUNDLE = "0".repeat(64);

    private RecordedShop() {}

    /** A visit with its events. */
    record Remembered(VisitEntry visit, List<EventEntry> events) {}

    /** So many visits of half as many visitors, the second visit of each two hours after the first; oldest first. */
    static List<Remembered> visits(int count, long seed) {
        Random random = new Random(seed);
        List<Remembered> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = NOON + (i < count / 2 ? 0 : 7_200_000) + i * 500L;
            visits.add(visit("visit-" + i, "visitor-" + i % (count / 2), start, random));
        }
        return visits;
    }

    private static Remembered visit(String id, String visitor, long start, Random random) {
        List<EventEntry> events = new ArrayList<>();
        long at = start;
        int page = 0;
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            boolean isPage = i == 0 || random.nextInt(4) == 0;
            page += isPage ? 1 : 0;
            String name = isPage ? SystemEvents.PAGE_ENTERED : BUSINESS.get(random.nextInt(BUSINESS.size()));
            String path = PATHS.get((id.hashCode() & 7) * page % PATHS.size());
            events.add(event("t1." + (i + 1), name, "p" + page, path, at));
            at += 1 + random.nextInt(90_000);
        }
        return new Remembered(told(id, visitor, start, events.size()), events);
    }

    static VisitEntry told(String id, String visitor, long start, int events) {
        return new VisitEntry(
                id, "shop", 7, new VisitorEntry(visitor, 1), start, null, List.of(), Map.of(), null, 1, events);
    }

    /** The same visit, recorded by another version. */
    static VisitEntry told(VisitEntry visit, int version) {
        return new VisitEntry(
                visit.id(),
                visit.site(),
                version,
                visit.visitor(),
                visit.startedAt(),
                visit.endedAt(),
                visit.identities(),
                visit.device(),
                visit.country(),
                visit.pages(),
                visit.events());
    }

    static EventEntry event(String id, String name, String page, String path, long at) {
        return new EventEntry(
                id,
                SystemEvents.isSystem(name) ? EventType.SYSTEM : EventType.BUSINESS,
                name,
                "browser",
                page,
                "https://shop.example/" + path + ".html",
                "A page",
                "en",
                "",
                at,
                at,
                false,
                List.of(),
                Map.of());
    }

    /** These visits, oldest first, as they are found. */
    static RecordedVisits recorded(List<Remembered> visits) {
        List<VisitEntry> newestFirst =
                visits.reversed().stream().map(Remembered::visit).toList();
        RecordedVisits.Search search = new RecordedVisits.Search(new Period.Span(NOON, null), 1_000_000, 1_000_000);
        for (int i = 0; i < newestFirst.size(); i += PAGE) {
            search.add(newestFirst.subList(i, Math.min(i + PAGE, newestFirst.size())), null);
        }
        return search.found();
    }

    /** Their events, which are read when they are wanted. */
    static Replay replay(List<Remembered> visits) {
        return replay(visits, Replay.MOST_HELD_BYTES);
    }

    static Replay replay(List<Remembered> visits, long mostHeldBytes) {
        Map<String, Remembered> known =
                visits.stream().collect(Collectors.toMap(told -> told.visit().id(), Function.identity()));
        return new Replay(
                (page, line) ->
                        page.visits().forEach(visit -> lines(Objects.requireNonNull(known.get(visit.id())), line)),
                AT_ONCE,
                mostHeldBytes);
    }

    static void lines(Remembered told, Consumer<String> line) {
        for (EventEntry event : told.events()) {
            ObjectNode json = Json.MAPPER.valueToTree(event);
            json.put("visitId", told.visit().id())
                    .put("visitorId", told.visit().visitor().id());
            line.accept(json.toString());
        }
    }

    /** What a draft would have done in these visits, beside what is live. */
    static RehearsalReport compare(
            List<Remembered> visits,
            RehearsalWatch watch,
            RehearsedVersion draft,
            @Nullable RehearsedVersion live,
            IntFunction<Optional<Site>> published) {
        return new SideBySide(recorded(visits), null, 20, watch).compare(replay(visits), draft, live, published);
    }

    /** A rule of a test; without an offer it leads to nothing but a decision. */
    record Wanted(
            String id,
            Pattern pattern,
            Repeat repeat,
            int priority,
            @Nullable String offer) {
        static Wanted once(String id, Pattern pattern) {
            return new Wanted(id, pattern, Repeat.ONCE_PER_VISIT, 0, null);
        }

        static Wanted everyTime(String id, Pattern pattern) {
            return new Wanted(id, pattern, Repeat.EVERY_TIME, 0, null);
        }

        Rule rule() {
            return new Rule(
                    RuleId.of(id),
                    "The rule " + id,
                    true,
                    priority,
                    "custom",
                    Map.of(),
                    null,
                    repeat,
                    null,
                    null,
                    Caps.NONE,
                    offer == null ? null : OfferId.of(offer));
        }
    }

    /** The shop with these rules instead of its own. */
    static RehearsedVersion version(int number, Wanted... rules) {
        Site shop = ExampleShop.site();
        return version(number, shop, rules);
    }

    /** A site with these rules instead of its own, and without scenarios, which name its own. */
    static RehearsedVersion version(int number, Site shop, Wanted... rules) {
        Site site = new Site(
                shop.format(),
                shop.key(),
                shop.name(),
                shop.settings(),
                shop.elements(),
                shop.events(),
                shop.categories(),
                List.of(rules).stream().map(Wanted::rule).toList(),
                shop.offers(),
                shop.calendars(),
                shop.goals(),
                List.of());
        List<TypedRule> typed = List.of(rules).stream()
                .map(wanted -> new TypedRule(RuleId.of(wanted.id()), wanted.pattern()))
                .toList();
        BundleHashes hashes = new BundleHashes(NO_BUNDLE, NO_BUNDLE, NO_BUNDLE);
        SignedPackage content =
                new SignedPackage(SignedPackage.FORMAT, number, site, typed, hashes, Instant.EPOCH, "", null);
        return switch (SitePackage.compile(content)) {
            case Compilation.Compiled(SitePackage compiled) -> new RehearsedVersion(site, typed, compiled);
            case Compilation.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
