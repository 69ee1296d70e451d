package io.beckon.engine.visit;

import io.beckon.definitions.ids.PageId;
import org.jspecify.annotations.Nullable;

/**
 * A page view of a visit.
 *
 * @param tab the tab that shows it; absent when the sender does not say
 * @param excludedBy the id of the tag that excludes the page from offers
 * @param left whether the visitor has left it
 * @param offers the offers granted to it
 */
public record PageView(
        PageId id, @Nullable String tab, @Nullable String excludedBy, boolean left, OfferCounts offers) {
    PageView leave() {
        return left ? this : new PageView(id, tab, excludedBy, true, offers);
    }

    PageView open(@Nullable String byTab, @Nullable String excludedByTag) {
        return new PageView(id, byTab, excludedByTag, false, offers);
    }

    PageView with(OfferCounts counts) {
        return new PageView(id, tab, excludedBy, left, counts);
    }

    void encode(StateWriter out) {
        out.text(id.value());
        out.optionalText(tab);
        out.optionalText(excludedBy);
        out.flag(left);
        offers.encode(out);
    }

    static PageView decode(StateReader in) {
        return new PageView(
                PageId.of(in.text()), in.optionalText(), in.optionalText(), in.flag(), OfferCounts.decode(in));
    }
}
