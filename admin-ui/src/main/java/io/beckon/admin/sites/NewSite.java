package io.beckon.admin.sites;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Privacy;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a site begins with: nothing defined, and settings that pester nobody. */
final class NewSite {
    private static final Duration INACTIVITY = Duration.ofMinutes(30);
    private static final Privacy PRIVACY = new Privacy(Privacy.Consent.NONE, true, List.of());
    private static final Caps CAPS = new Caps(
            1,
            2,
            6,
            null,
            Duration.ofHours(1).toMillis(),
            Duration.ofMinutes(10).toMillis(),
            null);

    private NewSite() {}

    static Site of(SiteKey key, String name, String firstOrigin, Locale language, ZoneId zone) {
        return new Site(
                Site.FORMAT,
                key,
                name,
                settings(firstOrigin, language, zone),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Settings settings(String firstOrigin, Locale language, ZoneId zone) {
        return new Settings(
                List.of(firstOrigin),
                zone,
                language.getLanguage(),
                null,
                false,
                INACTIVITY.toMillis(),
                true,
                PRIVACY,
                CAPS,
                List.of());
    }
}
