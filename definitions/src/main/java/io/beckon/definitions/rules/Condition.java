package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CategoryId;
import java.util.List;
import java.util.stream.Stream;

/** What an event must fulfil, beyond its name and category, or what a visitor must fulfil to be in an audience. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.None.class, name = "none"),
    @JsonSubTypes.Type(value = Condition.InCategory.class, name = "in-category"),
    @JsonSubTypes.Type(value = Condition.Compare.class, name = "compare")
})
public sealed interface Condition {
    /** How deep conditions may be nested: a condition without parts is one deep. */
    int DEEPEST = 8;

    /** The conditions that it consists of; none when it has no parts. */
    default List<Condition> parts() {
        return switch (this) {
            case All(List<Condition> parts) -> parts;
            case Any(List<Condition> parts) -> parts;
            case None(List<Condition> parts) -> parts;
            case InCategory _, Compare _ -> List.of();
        };
    }

    /** How deep it is nested: 1 without parts. */
    default int depth() {
        return 1 + parts().stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /** All comparisons in it, in their order. */
    default Stream<Compare> comparisons() {
        return this instanceof Compare compare
                ? Stream.of(compare)
                : parts().stream().flatMap(Condition::comparisons);
    }

    /** All categories in it, in their order. */
    default Stream<CategoryId> categories() {
        return this instanceof InCategory(CategoryId category)
                ? Stream.of(category)
                : parts().stream().flatMap(Condition::categories);
    }

    /** Every one holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = bounded(conditions);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = bounded(conditions);
        }
    }

    /** Not one holds. */
    record None(List<Condition> conditions) implements Condition {
        public None {
            conditions = bounded(conditions);
        }
    }

    /** The event is in the category. */
    record InCategory(CategoryId category) implements Condition {}

    /**
     * A field compares with the operands.
     *
     * @param operands exactly one; none for {@link Operator#EXISTS}; 1 to 1000 for {@link Operator#IN}; each at most 500 characters
     */
    record Compare(Field field, Operator operator, List<String> operands, boolean caseSensitive) implements Condition {
        public Compare {
            int min = operator == Operator.EXISTS ? 0 : 1;
            int max = operator == Operator.IN ? 1000 : min;
            Expect.range("number of operands of '" + field.name() + "'", operands.size(), min, max);
            operands.forEach(
                    operand -> Expect.that(operand.length() <= 500, "an operand of at most 500 characters", operand));
            operands = List.copyOf(operands);
        }
    }

    private static List<Condition> bounded(List<Condition> conditions) {
        Expect.range("number of conditions", conditions.size(), 1, 50);
        return List.copyOf(conditions);
    }
}
