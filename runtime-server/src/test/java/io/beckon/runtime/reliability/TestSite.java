package io.beckon.runtime.reliability;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The example shop with one rule in place of its own. */
final class TestSite {
    static final SiteKey KEY = SiteKey.of("shop");
    static final String EVENT = "Tick";
    static final RuleId RULE = RuleId.of("every-nth-tick");
    static final int TIMES = 5;
    static final String ORIGIN = "http://localhost:8090";

    private TestSite() {}

    /** A version whose rule fires at every n-th tick; without an offer, so for the record only. */
    static SignedPackage counting(int version, BundleHashes bundle) {
        Pattern everyNth = new Pattern.Counter(Filter.event(EVENT), TIMES, new Window.Visit());
        return version(KEY, version, bundle, null, Repeat.EVERY_TIME, everyNth);
    }

    /** A version of the site with the key whose rule fires at the first tick and leads to the shop's first offer. */
    static SignedPackage offering(SiteKey key, int version, BundleHashes bundle) {
        OfferId offer = ExampleShop.site().offers().getFirst().id();
        Pattern firstTick = new Pattern.Singleton(Filter.event(EVENT));
        return version(key, version, bundle, offer, Repeat.ONCE_PER_VISIT, firstTick);
    }

    private static SignedPackage version(
            SiteKey key, int version, BundleHashes bundle, @Nullable OfferId offer, Repeat repeat, Pattern pattern) {
        Site shop = ExampleShop.site();
        Rule rule = new Rule(
                RULE,
                "Rule of version " + version,
                true,
                500,
                null,
                Map.of(),
                "…",
                repeat,
                null,
                null,
                Caps.NONE,
                offer);
        Site site = new Site(
                shop.format(),
                key,
                shop.name(),
                shop.settings(),
                shop.elements(),
                shop.events(),
                shop.categories(),
                List.of(rule),
                shop.offers(),
                shop.calendars(),
                shop.goals(),
                List.of());
        return new SignedPackage(
                SignedPackage.FORMAT,
                version,
                site,
                List.of(new TypedRule(RULE, pattern)),
                bundle,
                Instant.parse("2026-01-05T09:00:00Z"),
                "",
                null);
    }
}
