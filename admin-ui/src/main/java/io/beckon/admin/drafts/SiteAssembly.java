package io.beckon.admin.drafts;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Site;
import java.util.List;

/** Puts the stored parts of a site together. */
record SiteAssembly(List<StoredDraft> stored) {
    Site site(SiteKey key, String name) {
        return new Site(
                Site.FORMAT,
                key,
                name,
                settings(key),
                all(Part.ELEMENTS),
                all(Part.EVENTS),
                all(Part.CATEGORIES),
                all(Part.RULES),
                all(Part.OFFERS),
                all(Part.CALENDARS),
                all(Part.AUDIENCES),
                all(Part.GOALS),
                all(Part.SCENARIOS));
    }

    private Settings settings(SiteKey key) {
        return all(Part.SETTINGS).stream()
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Expected settings of site '" + key + "', but there are none."));
    }

    private <T> List<T> all(Part<T> part) {
        return stored.stream()
                .filter(draft -> draft.part().equals(part.key()))
                .map(draft -> Drafts.draft(part, draft).definition())
                .toList();
    }
}
