package io.beckon.engine.engagement;

import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.Audience;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.rules.Comparison;
import io.beckon.engine.visit.Portrait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled audience. Immutable. */
final class AudienceTest {
    private final AudienceId id;
    private final Check condition;

    /** A compiled condition. */
    @FunctionalInterface
    private interface Check {
        /** The first comparison for which the condition is not as wanted; null when it is. */
        @Nullable
        Unmet unmet(Portrait visitor, boolean wanted);
    }

    /**
     * A comparison that is not as it had to be.
     *
     * @param unwanted whether it holds, and should not
     * @param actual the field's text; absent when it is not known
     */
    record Unmet(
            Condition.Compare compare,
            boolean unwanted,
            @Nullable String actual) {}

    private AudienceTest(AudienceId id, Check condition) {
        this.id = id;
        this.condition = condition;
    }

    /** Compiles an audience; an {@link IllegalArgumentException} says what is wrong with it. */
    static AudienceTest of(Audience audience) {
        return new AudienceTest(audience.id(), check(audience.condition()));
    }

    AudienceId id() {
        return id;
    }

    /** Why the visitor is not in the audience; null when he is. */
    @Nullable
    Unmet unmet(Portrait visitor) {
        return condition.unmet(visitor, true);
    }

    private static Check check(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> all(checks(parts));
            case Condition.Any(List<Condition> parts) -> any(checks(parts));
            case Condition.None(List<Condition> parts) -> {
                Check any = any(checks(parts));
                yield (visitor, wanted) -> any.unmet(visitor, !wanted);
            }
            case Condition.InCategory(var category) ->
                throw new IllegalArgumentException("Expected no category, as visitors are in none, but got '" + category
                        + "'. Ask for fields of the visitor.");
            case Condition.Compare compare -> compare(compare);
        };
    }

    private static List<Check> checks(List<Condition> parts) {
        return parts.stream().map(AudienceTest::check).toList();
    }

    private static Check all(List<Check> parts) {
        return (visitor, wanted) -> wanted ? every(parts, visitor, true) : some(parts, visitor, false);
    }

    private static Check any(List<Check> parts) {
        return (visitor, wanted) -> wanted ? some(parts, visitor, true) : every(parts, visitor, false);
    }

    private static @Nullable Unmet every(List<Check> parts, Portrait visitor, boolean wanted) {
        for (Check part : parts) {
            Unmet unmet = part.unmet(visitor, wanted);
            if (unmet != null) {
                return unmet;
            }
        }
        return null;
    }

    private static @Nullable Unmet some(List<Check> parts, Portrait visitor, boolean wanted) {
        Unmet first = null;
        for (Check part : parts) {
            Unmet unmet = part.unmet(visitor, wanted);
            if (unmet == null) {
                return null;
            }
            first = first == null ? unmet : first;
        }
        return first;
    }

    private static Check compare(Condition.Compare compare) {
        Comparison comparison = Comparison.of(compare);
        return (visitor, wanted) -> {
            String actual = visitor.text(compare.field());
            boolean holds = comparison.passes(actual == null ? null : new Subject(actual));
            return holds == wanted ? null : new Unmet(compare, holds, actual);
        };
    }
}
