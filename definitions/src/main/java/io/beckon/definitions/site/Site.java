package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;

/**
 * A site as its owners define it; the shape of {@code site.json}. References between its parts go by id; {@link SiteChecks} finds the
 * broken ones.
 *
 * @param format the version of the shape, {@value #FORMAT}
 * @param audiences left out of the JSON when there are none, so that sites without any keep their bytes
 */
public record Site(
        int format,
        SiteKey key,
        String name,
        Settings settings,
        List<MonitoredElement> elements,
        List<BusinessEvent> events,
        List<Category> categories,
        List<Rule> rules,
        List<Offer> offers,
        List<Calendar> calendars,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Audience> audiences,
        List<Goal> goals,
        List<Scenario> scenarios) {
    public static final int FORMAT = 1;

    public Site {
        Expect.that(format == FORMAT, "format " + FORMAT, format);
        Expect.text("name of site " + key, name, 100);
        elements = List.copyOf(elements);
        events = List.copyOf(events);
        categories = List.copyOf(categories);
        rules = List.copyOf(rules);
        offers = List.copyOf(offers);
        calendars = List.copyOf(calendars);
        audiences = List.copyOf(audiences);
        goals = List.copyOf(goals);
        scenarios = List.copyOf(scenarios);
    }

    /** A site without audiences. */
    public Site(
            int format,
            SiteKey key,
            String name,
            Settings settings,
            List<MonitoredElement> elements,
            List<BusinessEvent> events,
            List<Category> categories,
            List<Rule> rules,
            List<Offer> offers,
            List<Calendar> calendars,
            List<Goal> goals,
            List<Scenario> scenarios) {
        this(
                format,
                key,
                name,
                settings,
                elements,
                events,
                categories,
                rules,
                offers,
                calendars,
                List.of(),
                goals,
                scenarios);
    }

    /** The same site, open to pages of these origins, too. */
    public Site withOrigins(List<String> origins) {
        return new Site(
                format,
                key,
                name,
                settings.withOrigins(origins),
                elements,
                events,
                categories,
                rules,
                offers,
                calendars,
                audiences,
                goals,
                scenarios);
    }
}
