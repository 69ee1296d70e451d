package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.engine.categorisation.CategorisedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Compiled filters against {@link NaiveFilter}, over all operators and nested conditions. */
class ConditionPropertyTest {
    private static final List<Operator> OPERATORS = List.of(Operator.values());
    private static final List<Field> FIELDS = List.of(
            RandomVisits.VALUE,
            RandomVisits.VALUE,
            RandomVisits.QUERY,
            RandomVisits.QUERY,
            new Field("name"),
            new Field("page"),
            new Field("type"),
            Field.HOST,
            Field.TITLE);
    private static final List<String> OPERANDS = List.of(
            "1", "2.0", "1e0", "-1", "a", "SYSTEM", "red", "RED", "re*", "r?d", "*", "o+", "^s", "p1", "x.example");

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void filtersPassWhatTheirDefinitionsSay(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Filter base = random.nextInt(3) == 0 ? new RandomPatterns(random).filter() : Filter.ANY;
        Filter filter = base.where(condition(random, 3));
        RuleSetCompilation compilation = OneVisit.compile(Repeat.EVERY_TIME, new Pattern.Singleton(filter));
        RuleSet rules = ((RuleSetCompilation.Compiled) compilation).rules();
        CategorisedEvent event = new RandomVisits(random).event();

        RuleTurn turn = new RuleTurn();
        turn.begin(new RuleMemory(RandomVisits.START));
        rules.match(event, turn);

        boolean passes = NaiveFilter.passes(filter, event);
        assertThat(turn.fired()).as(() -> filter + " for " + event).hasSize(passes ? 1 : 0);
        Statistics.label("passed")
                .collect(passes)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 15));
    }

    private static Condition condition(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 6)) {
            case 0 -> new Condition.InCategory(CategoryId.of(random.nextBoolean() ? "low" : "two"));
            case 1, 2 -> compare(random);
            case 3 -> new Condition.All(conditions(random, depth));
            case 4 -> new Condition.Any(conditions(random, depth));
            default -> new Condition.None(conditions(random, depth));
        };
    }

    private static List<Condition> conditions(RandomGenerator random, int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            conditions.add(condition(random, depth - 1));
        }
        return conditions;
    }

    private static Condition compare(RandomGenerator random) {
        Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        Field field = FIELDS.get(random.nextInt(FIELDS.size()));
        return new Condition.Compare(field, operator, operands(random, operator), random.nextBoolean());
    }

    private static List<String> operands(RandomGenerator random, Operator operator) {
        return switch (operator) {
            case EXISTS -> List.of();
            case IN -> List.of(operand(random), operand(random), operand(random));
            case REGEX -> List.of(random.nextBoolean() ? "o+" : "^s");
            default -> List.of(operand(random));
        };
    }

    private static String operand(RandomGenerator random) {
        return OPERANDS.get(random.nextInt(OPERANDS.size()));
    }
}
