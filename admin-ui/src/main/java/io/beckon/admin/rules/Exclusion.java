package io.beckon.admin.rules;

import java.util.List;

/**
 * Whether two conditions never hold for the same event, judged by what they say. Categories exclude nothing: an event may be in many. In
 * doubt they do not exclude each other.
 */
final class Exclusion {
    private Exclusion() {}

    /** Whether no event fulfils all of these and all of those. */
    static boolean between(List<Clause> these, List<Clause> those) {
        for (Clause one : these) {
            for (Clause other : those) {
                if (between(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What must hold in one of several ways is taken apart first, for either side. */
    static boolean between(Clause one, Clause other) {
        if (one instanceof Clause.Any(var parts)) {
            return parts.stream().allMatch(part -> between(part, other));
        }
        if (other instanceof Clause.Any(var parts)) {
            return parts.stream().allMatch(part -> between(one, part));
        }
        if (one instanceof Clause.All(var parts)) {
            return between(parts, List.of(other));
        }
        if (other instanceof Clause.All(var parts)) {
            return between(List.of(one), parts);
        }
        return denies(one, other) || denies(other, one) || compareOtherwise(one, other);
    }

    private static boolean denies(Clause one, Clause other) {
        return one instanceof Clause.None(var parts) && parts.stream().anyMatch(part -> isImplied(part, other));
    }

    private static boolean compareOtherwise(Clause one, Clause other) {
        return one instanceof Clause.Compares(var comparison)
                && other instanceof Clause.Compares(var further)
                && Comparisons.exclude(comparison, further);
    }

    /** Whether the condition holds wherever the given one does. */
    private static boolean isImplied(Clause clause, Clause given) {
        if (clause.equals(given)) {
            return true;
        }
        return clause instanceof Clause.Compares(var wanted)
                && given instanceof Clause.Compares(var comparison)
                && Comparisons.isImplied(wanted, comparison);
    }
}
