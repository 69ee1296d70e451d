package io.beckon.definitions.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of visits, newest first.
 *
 * @param next the cursor of the next page, absent on the last
 */
public record VisitPage(List<VisitEntry> visits, @Nullable String next) {
    public VisitPage {
        visits = List.copyOf(visits);
    }
}
