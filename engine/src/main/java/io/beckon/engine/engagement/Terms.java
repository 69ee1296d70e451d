package io.beckon.engine.engagement;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold for the offers of a site: the site's rules, offers and limits, and its kill switches. */
public final class Terms {
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final Settings settings;
    /** By the text of their ids, which knows its hash. */
    private final Map<String, RuleTerms> rules;

    private final Audiences audiences;
    private final Switches switches;

    private Terms(Settings settings, Map<String, RuleTerms> rules, Audiences audiences, Switches switches) {
        this.settings = settings;
        this.rules = rules;
        this.audiences = audiences;
        this.switches = switches;
    }

    /** What is wrong with what the terms of a site are made of, beyond references that lead nowhere. */
    public static List<Problem> problems(Site site) {
        return Audiences.problems(site.audiences());
    }

    /** The terms of a site without problems and broken references, everything switched on. */
    public static Terms of(Site site) {
        Map<OfferId, Offer> offers = byId(site.offers(), Offer::id);
        Map<CalendarId, Calendar> hours = byId(site.calendars(), Calendar::id);
        Audiences audiences = Audiences.of(site.audiences());
        Map<String, RuleTerms> rules = new HashMap<>();
        for (int order = 0; order < site.rules().size(); order++) {
            Rule rule = site.rules().get(order);
            rules.put(
                    rule.id().value(),
                    new RuleTerms(
                            rule,
                            order,
                            found(offers, rule.offer()),
                            found(hours, rule.calendar()),
                            audiences.find(rule.audience())));
        }
        return new Terms(site.settings(), rules, audiences, Switches.ALL_ON);
    }

    /** The same terms with other switches. */
    public Terms with(Switches others) {
        return new Terms(settings, rules, audiences, others);
    }

    /** The fields that a visit has to keep, because audiences ask for them. */
    public List<Field> asked() {
        return audiences.asked();
    }

    Settings settings() {
        return settings;
    }

    Switches switches() {
        return switches;
    }

    RuleTerms of(RuleId rule) {
        RuleTerms terms = rules.get(rule.value());
        if (terms == null) {
            throw new IllegalStateException("Expected rule '" + rule + "' in the package, but it is not there.");
        }
        return terms;
    }

    /** The day in the site's time zone, counted from 1970. */
    long day(long atMillis) {
        Instant at = Instant.ofEpochMilli(atMillis);
        int offsetSeconds = settings.timeZone().getRules().getOffset(at).getTotalSeconds();
        return Math.floorDiv(at.getEpochSecond() + offsetSeconds, SECONDS_OF_A_DAY);
    }

    private static <K, V> @Nullable V found(Map<K, V> byId, @Nullable K id) {
        return id == null ? null : byId.get(id);
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
