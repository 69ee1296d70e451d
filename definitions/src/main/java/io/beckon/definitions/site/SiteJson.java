package io.beckon.definitions.site;

import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The text of a {@code site.json}: sorted by id, one property per line, so that it diffs well in git. */
public final class SiteJson {
    private SiteJson() {}

    /** The site that a {@code site.json} holds. */
    public static Site read(byte[] json) throws UnreadableJson {
        return Json.read(json, Site.class);
    }

    /** The text of the site, its parts sorted by id, ending with a line break. The same site always has the same text. */
    public static String write(Site site) {
        return Json.pretty(sorted(site));
    }

    private static Site sorted(Site site) {
        return new Site(
                site.format(),
                site.key(),
                site.name(),
                site.settings(),
                sorted(site.elements(), MonitoredElement::id),
                sorted(site.events(), BusinessEvent::id),
                sorted(site.categories(), Category::id),
                sorted(site.rules(), Rule::id),
                sorted(site.offers(), Offer::id),
                sorted(site.calendars(), Calendar::id),
                sorted(site.audiences(), Audience::id),
                sorted(site.goals(), Goal::id),
                sorted(site.scenarios(), Scenario::id));
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> parts, Function<T, K> id) {
        return parts.stream().sorted(Comparator.comparing(id)).toList();
    }
}
