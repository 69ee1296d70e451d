package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetCompilationTest {
    private static final Filter A = Filter.event("A");

    @Test
    void leavesOutRulesThatAreNotEnabled() {
        RuleId id = RuleId.of("r1");
        RuleSetCompilation compilation = RuleSet.compile(
                List.of(new TypedRule(id, new Pattern.Singleton(A))),
                List.of(OneVisit.rule(id, false, Repeat.EVERY_TIME)),
                RandomVisits.NUMBERS);

        assertThat(compilation)
                .isInstanceOfSatisfying(
                        RuleSetCompilation.Compiled.class,
                        compiled ->
                                assertThat(compiled.rules().worstStateBytes()).isLessThan(50));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Condition deep = new Condition.InCategory(CategoryId.of("low"));
        for (int i = 0; i < Condition.DEEPEST; i++) {
            deep = new Condition.None(List.of(deep));
        }
        Condition look = new Condition.Compare(Field.URL, Operator.REGEX, List.of("(?=x)"), false);

        RuleSetCompilation compilation = OneVisit.compile(
                Repeat.EVERY_TIME,
                new Pattern.Singleton(A.in(CategoryId.of("unknown"))),
                new Pattern.Singleton(A.where(deep)),
                new Pattern.Singleton(A.where(look)),
                new Pattern.Search(A, Field.URL, List.of("("), Pattern.Search.Mode.REGEX));

        assertThat(problems(compilation))
                .extracting(Problem::path)
                .containsExactly("/rules/r1", "/rules/r2", "/rules/r3", "/rules/r4");
        assertThat(problems(compilation)).extracting(Problem::message).allMatch(text -> text.startsWith("Expected "));
    }

    @Test
    void refusesPatternsOfRulesThatDoNotExistOrHaveOneAlready() {
        TypedRule typed = new TypedRule(RuleId.of("r1"), new Pattern.Singleton(A));

        assertThat(problems(RuleSet.compile(List.of(typed), List.of(), RandomVisits.NUMBERS)))
                .hasSize(1);
        assertThat(problems(RuleSet.compile(
                        List.of(typed, typed),
                        List.of(OneVisit.rule(typed.rule(), true, Repeat.EVERY_TIME)),
                        RandomVisits.NUMBERS)))
                .hasSize(1);
    }

    @Test
    void takesRulesThatRememberAsMuchAsMayBe() {
        assertThat(countersAnd(95))
                .isInstanceOfSatisfying(
                        RuleSetCompilation.Compiled.class,
                        compiled ->
                                assertThat(compiled.rules().worstStateBytes()).isBetween(12_285, 12_288));
    }

    @Test
    void refusesRulesThatRememberOneMomentMore() {
        assertThat(problems(countersAnd(96)))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("remember at most 12288 bytes");
    }

    /** 29 rules that keep 99 moments each, and one that keeps one less than so many events. */
    private static RuleSetCompilation countersAnd(int times) {
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            patterns.add(new Pattern.Counter(A, 100, new Window.Duration(1_000)));
        }
        patterns.add(new Pattern.Counter(A, times, new Window.Duration(1_000)));
        return OneVisit.compile(Repeat.EVERY_TIME, patterns.toArray(Pattern[]::new));
    }

    @Test
    void refusesMoreRulesThanOnePackageMayHave() {
        Pattern[] patterns = new Pattern[RuleSetCompilation.MOST_RULES + 1];
        Arrays.fill(patterns, new Pattern.Singleton(A));

        assertThat(problems(OneVisit.compile(Repeat.EVERY_TIME, patterns)))
                .containsExactly(new Problem("/rules", "Expected at most 10000 rules, but got 10001."));
    }

    private static List<Problem> problems(RuleSetCompilation compilation) {
        return switch (compilation) {
            case RuleSetCompilation.Compiled _ -> List.of();
            case RuleSetCompilation.Refused(List<Problem> problems) -> problems;
        };
    }
}
