package io.beckon.admin.visits;

import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ids in a visit's history are called in the version that judges it.
 *
 * @param site the site as that version has it; absent when the runtime keeps that version no more
 */
public record Names(@Nullable Site site) {
    /** Nothing is known of the version. */
    public static final Names UNKNOWN = new Names(null);

    /** The tag of a category. */
    public Optional<Tag> tag(String category, String tag) {
        return known().stream()
                .flatMap(known -> known.categories().stream())
                .filter(candidate -> candidate.id().value().equals(category))
                .flatMap(found -> found.tags().stream())
                .filter(candidate -> candidate.id().value().equals(tag))
                .findFirst();
    }

    /** The tag that excludes pages from offers. */
    public Optional<Tag> excludedPage(String tag) {
        return known().stream()
                .flatMap(found -> found.settings().excludedPages().stream())
                .filter(candidate -> candidate.id().value().equals(tag))
                .findFirst();
    }

    /** The name of a rule; its id when it is not known. */
    public String rule(String id) {
        return known().stream()
                .flatMap(found -> found.rules().stream())
                .filter(rule -> rule.id().value().equals(id))
                .map(Rule::name)
                .findFirst()
                .orElse(id);
    }

    /** The name of an offer; its id when it is not known. */
    public String offer(String id) {
        return known().stream()
                .flatMap(found -> found.offers().stream())
                .filter(offer -> offer.id().value().equals(id))
                .map(Offer::name)
                .findFirst()
                .orElse(id);
    }

    /** The name of an audience; its id when it is not known. */
    public String audience(String id) {
        return known().stream()
                .flatMap(found -> found.audiences().stream())
                .filter(audience -> audience.id().value().equals(id))
                .map(Audience::name)
                .findFirst()
                .orElse(id);
    }

    private Optional<Site> known() {
        return Optional.ofNullable(site);
    }
}
