package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole site.
 *
 * @param origins the exact origins whose pages may send events, 1 to 50
 * @param timeZone the zone of visitor-days and of schedules without a calendar
 * @param language the default language of offers
 * @param cookieDomain the domain of the cookies, for sites with sub-domains; absent: the page's own host
 * @param hashRoutes whether a change of the URL's fragment is a page view
 * @param inactivityMillis the silence after which an agent begins a new visit, 1 min to 4 h
 * @param notification whether the site makes offers; without it the bundle only monitors
 * @param caps limits of all offers together
 * @param excludedPages pages where nothing is offered: any of these tags matches
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        List<String> origins,
        ZoneId timeZone,
        String language,
        @Nullable String cookieDomain,
        boolean hashRoutes,
        long inactivityMillis,
        boolean notification,
        Privacy privacy,
        Caps caps,
        List<Tag> excludedPages) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Settings {
        Expect.range("number of origins", origins.size(), 1, 50);
        origins.forEach(origin -> Expect.shape("origin", ORIGIN, origin));
        Expect.range("inactivityMillis", inactivityMillis, 60_000, 14_400_000);
        Expect.range("number of excluded pages", excludedPages.size(), 0, 100);
        Expect.text("language", language, 35);
        if (cookieDomain != null) {
            Expect.shape("cookie domain", DOMAIN, cookieDomain);
        }
        origins = List.copyOf(origins);
        excludedPages = List.copyOf(excludedPages);
    }

    /** The same settings with these origins, too; each stands once. */
    public Settings withOrigins(List<String> more) {
        List<String> all =
                Stream.concat(origins.stream(), more.stream()).distinct().toList();
        return new Settings(
                all,
                timeZone,
                language,
                cookieDomain,
                hashRoutes,
                inactivityMillis,
                notification,
                privacy,
                caps,
                excludedPages);
    }
}
