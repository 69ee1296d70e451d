package io.beckon.definitions.site;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;

/**
 * Visitors whom the offers of rules are for, under a name that several rules can refer to.
 *
 * @param condition what a visitor must fulfil: fields of the visitor only, no categories, at most {@value #MOST_COMPARISONS} comparisons
 */
public record Audience(AudienceId id, String name, Condition condition) {
    /** How many comparisons a condition may have. */
    public static final int MOST_COMPARISONS = 100;

    public Audience {
        Expect.text("name of audience " + id, name, 100);
        Expect.range("depth of the condition of audience " + id, condition.depth(), 1, Condition.DEEPEST);
        Expect.range(
                "number of comparisons of audience " + id,
                condition.comparisons().count(),
                0,
                MOST_COMPARISONS);
        Expect.that(
                condition.categories().findAny().isEmpty(),
                "no categories in audience " + id + ", as visitors are in none",
                condition.categories().findFirst().orElse(null));
        condition
                .comparisons()
                .forEach(compare -> Expect.that(
                        compare.field().isOfVisitor(),
                        "a field of the visitor, such as visitor.country, in audience " + id,
                        compare.field().name()));
    }
}
