package io.beckon.runtime.history.http;

import io.beckon.definitions.Expect;
import io.beckon.runtime.history.VisitQuery;

/** How many visits a page may hold. */
record PageSize(int visits) {
    static final String USUAL = "50";

    PageSize {
        Expect.range("limit", visits, 1, VisitQuery.LARGEST_PAGE);
    }

    /** The size that a parameter says. */
    static PageSize parse(String text) {
        return new PageSize(Integer.parseInt(text));
    }
}
