package io.beckon.engine;

import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Privacy;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferTexts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small site, rule by rule, for tests that need one which the example shop is not. */
final class SiteOf {
    static final SiteKey KEY = SiteKey.of("tests");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<Rule> rules = new ArrayList<>();
    private final List<TypedRule> patterns = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Calendar> calendars = new ArrayList<>();
    private final List<Audience> audiences = new ArrayList<>();
    private Caps caps = Caps.NONE;
    private boolean notification = true;

    /** A rule that fires every time the event of this name happens. */
    SiteOf rule(String id, String event, String offer) {
        return rule(id, 100, event, offer, Caps.NONE);
    }

    SiteOf rule(String id, int priority, String event, @Nullable String offer, Caps ruleCaps) {
        return rule(id, priority, singleton(event), Repeat.EVERY_TIME, offer, ruleCaps, null, null);
    }

    /** A rule that is switched off. */
    SiteOf off(String id, Pattern pattern) {
        rule(id, pattern, Repeat.EVERY_TIME, null);
        Rule on = rules.removeLast();
        rules.add(new Rule(
                on.id(),
                on.name(),
                false,
                on.priority(),
                on.template(),
                on.arguments(),
                on.dsl(),
                on.repeat(),
                on.calendar(),
                on.schedule(),
                on.caps(),
                on.offer()));
        return this;
    }

    SiteOf rule(String id, Pattern pattern, Repeat repeat, @Nullable String offer) {
        return rule(id, 100, pattern, repeat, offer, Caps.NONE, null, null);
    }

    /** A category of the pages whose path begins so. */
    SiteOf category(String id, String path) {
        Tag tag = Tag.of(id, Field.PATH, TextMode.STARTS_WITH, path);
        categories.add(new Category(CategoryId.of(id), id, Category.Match.ANY, List.of(tag)));
        return this;
    }

    SiteOf scheduled(String id, String event, Schedule schedule) {
        return rule(id, 100, singleton(event), Repeat.EVERY_TIME, "chat", Caps.NONE, null, schedule);
    }

    SiteOf open(String id, String event, Calendar calendar) {
        calendars.add(calendar);
        String name = calendar.id().value();
        return rule(id, 100, singleton(event), Repeat.EVERY_TIME, "chat", Caps.NONE, name, null);
    }

    /** An audience of the site. */
    SiteOf audience(String id, Condition condition) {
        audiences.add(new Audience(AudienceId.of(id), "Audience " + id, condition));
        return this;
    }

    /** The rule before is only for this audience. */
    SiteOf onlyFor(String audience) {
        rules.add(rules.removeLast().forAudience(AudienceId.of(audience)));
        return this;
    }

    SiteOf capped(Caps siteCaps) {
        caps = siteCaps;
        return this;
    }

    SiteOf withoutNotification() {
        notification = false;
        return this;
    }

    static Pattern singleton(String event) {
        return new Pattern.Singleton(Filter.event(event));
    }

    SitePackage version(int version) {
        return switch (SitePackage.compile(content(version))) {
            case Compilation.Compiled compiled -> compiled.sitePackage();
            case Compilation.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    SignedPackage content(int version) {
        String none = "0".repeat(64);
        BundleHashes hashes = new BundleHashes(none, none, none);
        return new SignedPackage(SignedPackage.FORMAT, version, site(), patterns, hashes, Instant.EPOCH, "", null);
    }

    private SiteOf rule(
            String id,
            int priority,
            Pattern pattern,
            Repeat repeat,
            @Nullable String offer,
            Caps ruleCaps,
            @Nullable String calendar,
            @Nullable Schedule schedule) {
        rules.add(new Rule(
                RuleId.of(id),
                "Rule " + id,
                true,
                priority,
                null,
                Map.of(),
                "rule()",
                repeat,
                calendar == null ? null : CalendarId.of(calendar),
                schedule,
                ruleCaps,
                offer == null ? null : OfferId.of(offer)));
        patterns.add(new TypedRule(RuleId.of(id), pattern));
        return this;
    }

    private Site site() {
        Tag excluded = Tag.of("no-offers", Field.PATH, TextMode.STARTS_WITH, "/thanks");
        Settings settings = new Settings(
                List.of("https://shop.example"),
                ZONE,
                "en",
                null,
                false,
                30 * 60_000,
                notification,
                new Privacy(Privacy.Consent.NONE, true, List.of()),
                caps,
                List.of(excluded));
        List<Offer> offers = List.of(
                offer("chat", Channel.CHAT, null),
                offer("callback", Channel.CALLBACK, null),
                offer("banner", Channel.BANNER, "https://shop.example/more"));
        return new Site(
                Site.FORMAT,
                KEY,
                "Tests",
                settings,
                List.of(),
                List.of(),
                categories,
                rules,
                offers,
                calendars,
                audiences,
                List.of(),
                List.of());
    }

    private static Offer offer(String id, Channel channel, @Nullable String link) {
        OfferTexts texts = new OfferTexts("Help?", "We can help.", "Yes", "No");
        return new Offer(
                OfferId.of(id), id, channel, Map.of("en", texts), Map.of(), link, "desk", 30_000, 20_000, 60_000);
    }
}
