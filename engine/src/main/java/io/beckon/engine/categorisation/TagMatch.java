package io.beckon.engine.categorisation;

import java.util.List;

/**
 * A tag that an event passed.
 *
 * @param category the number of its category: its place in the compiled list
 * @param tag its place in the category's list of tags
 * @param places the parts of the field's text because of which it passed, in order; empty when it passed because of what is not there
 */
public record TagMatch(int category, int tag, List<Span> places) {
    public TagMatch {
        places = List.copyOf(places);
    }
}
