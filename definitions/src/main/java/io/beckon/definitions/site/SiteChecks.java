package io.beckon.definitions.site;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.wire.EventMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong between the parts of a site: ids and names used twice, references that lead nowhere. All at once. */
public final class SiteChecks {
    /** How many audiences a site may have. */
    static final int MOST_AUDIENCES = 200;

    /** How many different facts the audiences of a site may look at, as every visit keeps them. */
    static final int MOST_FACTS = 8;

    /** How many scenarios a site may have. */
    static final int MOST_SCENARIOS = 200;

    /** The longest that a visit of a scenario may last: a day. */
    private static final long LONGEST_SCENARIO_MILLIS = 86_400_000;

    private final Site site;
    private final List<Problem> problems = new ArrayList<>();

    private SiteChecks(Site site) {
        this.site = site;
    }

    /** All problems of the site; empty when there are none. */
    public static List<Problem> problems(Site site) {
        SiteChecks checks = new SiteChecks(site);
        checks.checkUniqueness();
        checks.checkEvents();
        checks.checkRules();
        checks.checkAudiences();
        checks.checkOffers();
        checks.checkCalendars();
        checks.checkScenarios();
        return List.copyOf(checks.problems);
    }

    private void checkUniqueness() {
        unique("elements", site.elements(), MonitoredElement::id);
        unique("events", site.events(), BusinessEvent::id);
        unique("events", site.events(), BusinessEvent::name);
        unique("categories", site.categories(), Category::id);
        unique("rules", site.rules(), Rule::id);
        unique("offers", site.offers(), Offer::id);
        unique("calendars", site.calendars(), Calendar::id);
        unique("audiences", site.audiences(), Audience::id);
        unique("goals", site.goals(), Goal::id);
        unique("scenarios", site.scenarios(), Scenario::id);
        site.categories()
                .forEach(category -> unique("categories/" + category.id() + "/tags", category.tags(), Tag::id));
    }

    private <T> void unique(String path, List<T> parts, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(key.apply(part))) {
                report("/" + path, "Expected each id and name once, but '" + key.apply(part) + "' stands twice.");
            }
        }
    }

    private void checkEvents() {
        Set<ElementId> known = ids(site.elements(), MonitoredElement::id);
        for (BusinessEvent event : site.events()) {
            for (ElementId used : ElementUse.in(event)) {
                reference("/events/" + event.id(), "element", used, known);
            }
        }
    }

    private void checkRules() {
        Set<OfferId> offers = ids(site.offers(), Offer::id);
        Set<CalendarId> calendars = ids(site.calendars(), Calendar::id);
        Set<AudienceId> audiences = ids(site.audiences(), Audience::id);
        for (Rule rule : site.rules()) {
            reference("/rules/" + rule.id() + "/offer", "offer", rule.offer(), offers);
            reference("/rules/" + rule.id() + "/calendar", "calendar", rule.calendar(), calendars);
            reference("/rules/" + rule.id() + "/audience", "audience", rule.audience(), audiences);
        }
    }

    private void checkAudiences() {
        most("/audiences", "audiences", site.audiences().size(), MOST_AUDIENCES);
        long facts = site.audiences().stream()
                .flatMap(audience -> audience.condition().comparisons())
                .map(Condition.Compare::field)
                .filter(Field::isFact)
                .distinct()
                .count();
        most("/audiences", "different facts of visitors in all audiences together", facts, MOST_FACTS);
    }

    private void checkOffers() {
        for (Offer offer : site.offers()) {
            if (!offer.texts().containsKey(site.settings().language())) {
                report(
                        "/offers/" + offer.id() + "/texts",
                        "Expected texts in the site's language '"
                                + site.settings().language() + "', but there are none.");
            }
        }
    }

    private void checkCalendars() {
        for (Calendar calendar : site.calendars()) {
            Set<LocalDate> seen = new HashSet<>();
            for (Calendar.ExceptionalDay exception : calendar.exceptions()) {
                checkException(calendar, exception.date(), seen.add(exception.date()));
            }
        }
    }

    private void checkException(Calendar calendar, LocalDate date, boolean isFirst) {
        String path = "/calendars/" + calendar.id() + "/exceptions";
        if (!isFirst) {
            report(path, "Expected one exception for each day, but '" + date + "' has more than one.");
        } else if (calendar.closedDays().contains(date)) {
            report(path, "Expected an exception on a day that is not closed, but '" + date + "' is a closed day.");
        }
    }

    private void checkScenarios() {
        most("/scenarios", "scenarios", site.scenarios().size(), MOST_SCENARIOS);
        Set<RuleId> rules = ids(site.rules(), Rule::id);
        for (Scenario scenario : site.scenarios()) {
            checkTimes(scenario);
            scenario.decisions()
                    .forEach(expected ->
                            reference("/scenarios/" + scenario.id() + "/decisions", "rule", expected.rule(), rules));
        }
    }

    private void checkTimes(Scenario scenario) {
        long lastMillis = 0;
        for (EventMessage event : scenario.events()) {
            if (event.at() < lastMillis || event.at() > LONGEST_SCENARIO_MILLIS) {
                report(
                        "/scenarios/" + scenario.id() + "/events",
                        "Expected events in their order, from 0 to " + LONGEST_SCENARIO_MILLIS
                                + " milliseconds after the visit began, but '" + event.id() + "' is at " + event.at()
                                + ".");
                return;
            }
            lastMillis = event.at();
        }
    }

    private void reference(String path, String kind, @Nullable Object id, Set<?> known) {
        if (id != null && !known.contains(id)) {
            report(path, "Expected an existing " + kind + ", but '" + id + "' is not defined.");
        }
    }

    private void most(String path, String what, long number, int most) {
        if (number > most) {
            report(path, "Expected at most " + most + " " + what + ", but got " + number + ".");
        }
    }

    private void report(String path, String message) {
        problems.add(new Problem(path, message));
    }

    private static <T, K> Set<K> ids(List<T> parts, Function<T, K> key) {
        Set<K> ids = new HashSet<>();
        parts.forEach(part -> ids.add(key.apply(part)));
        return ids;
    }
}
