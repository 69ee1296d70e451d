package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupsTest {
    private static final Site SHOP = ExampleShop.site();
    private static final Filter VIEW = Filter.event("ProductViewed");
    private static final Timing TIMING = new Timing(SHOP, GroupSteps.NOW);
    private static final int RULES = 8;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdWhoeverMeetsSomebodyOfThem(int seed) {
        List<Candidate> candidates = anyCandidates(new Random(seed));
        boolean[][] isNear = nearness(candidates);

        List<List<Contender>> groups = new Meetings(candidates, TIMING).groups();

        assertThat(groups.stream().flatMap(List::stream).map(Contender::rule)).doesNotHaveDuplicates();
        for (int place = 0; place < RULES; place++) {
            Candidate one = candidates.get(place);
            List<Candidate> members = near(candidates, isNear[place]);
            List<List<Contender>> found = groups.stream()
                    .filter(group -> rules(group).contains(one.rule().id()))
                    .toList();
            if (members.size() < 2) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found)
                        .singleElement()
                        .satisfies(group -> assertThat(rules(group))
                                .isEqualTo(members.stream()
                                        .map(member -> member.rule().id())
                                        .toList()));
                assertThat(found.getFirst()).contains(contender(one, members));
            }
        }
    }

    @Test
    void areFoundInOneStepForEachTypeAndName() {
        Groups groups = new Groups(
                SHOP,
                List.of(
                        rule("compares-products", VIEW),
                        rule("interested-shopper", Filter.event("AddToCart")),
                        rule("looks-at-premium", Filter.ANY)),
                GroupSteps.NOW);

        int steps = 0;
        for (; groups.hasNext(); steps++) {
            groups.next();
        }

        assertThat(steps).isEqualTo(EventType.values().length + 2);
    }

    @Test
    void meetOnlyWhereCategoriesDoAlsoIfTwoOfOneCategoryNeverMeet() {
        CategoryId tents = CategoryId.of("tents");
        List<TypedRule> rules = List.of(
                rule("compares-products", VIEW.in(tents).where(price(Operator.LESS, 100))),
                rule("interested-shopper", VIEW.in(tents).where(price(Operator.AT_LEAST, 100))),
                rule("looks-at-premium", VIEW.in(CategoryId.of("premium"))));

        assertThat(GroupSteps.found(SHOP, rules).groups())
                .singleElement()
                .satisfies(
                        group -> assertThat(group.isOnlyWhereCategoriesMeet()).isTrue());
    }

    /** Who is in the same group as whom: by Warshall's algorithm. */
    private static boolean[][] nearness(List<Candidate> candidates) {
        boolean[][] isNear = new boolean[RULES][RULES];
        for (int one = 0; one < RULES; one++) {
            for (int other = 0; other < RULES; other++) {
                isNear[one][other] = one == other || meet(candidates.get(one), candidates.get(other));
            }
        }
        for (int over = 0; over < RULES; over++) {
            for (int one = 0; one < RULES; one++) {
                for (int other = 0; other < RULES; other++) {
                    isNear[one][other] |= isNear[one][over] && isNear[over][other];
                }
            }
        }
        return isNear;
    }

    private static Contender contender(Candidate one, List<Candidate> members) {
        List<Candidate> others =
                members.stream().filter(member -> !member.equals(one)).toList();
        Rule rule = one.rule();
        boolean isTied = others.stream()
                .anyMatch(other -> meet(one, other) && other.rule().priority() == rule.priority());
        Set<RuleId> never = others.stream()
                .filter(other -> !meet(one, other))
                .map(other -> other.rule().id())
                .collect(Collectors.toSet());
        return new Contender(rule.id(), rule.name(), rule.priority(), one.categories(), isTied, never);
    }

    private static boolean meet(Candidate one, Candidate other) {
        return one.meets(other, TIMING);
    }

    private static List<Candidate> near(List<Candidate> candidates, boolean[] isNear) {
        return IntStream.range(0, RULES)
                .filter(place -> isNear[place])
                .mapToObj(candidates::get)
                .toList();
    }

    private static List<RuleId> rules(List<Contender> group) {
        return group.stream().map(Contender::rule).toList();
    }

    private static List<Candidate> anyCandidates(Random random) {
        return IntStream.range(0, RULES)
                .mapToObj(place ->
                        Candidate.of(rule(place, random.nextInt(3)), List.of(anyFilter(random), anyFilter(random))))
                .toList();
    }

    /** A price in a range of its own, so that few of them meet. */
    private static Filter anyFilter(Random random) {
        int from = random.nextInt(20);
        return VIEW.where(new Condition.All(
                List.of(price(Operator.AT_LEAST, from), price(Operator.LESS, from + 1 + random.nextInt(3)))));
    }

    private static Condition price(Operator operator, int bound) {
        return new Condition.Compare(Field.data("price"), operator, List.of(String.valueOf(bound)), false);
    }

    private static Rule rule(int place, int priority) {
        return new Rule(
                RuleId.of("rule-" + place),
                "The same name",
                true,
                priority,
                null,
                Map.of(),
                "",
                Repeat.ONCE_PER_VISIT,
                null,
                null,
                Caps.NONE,
                Objects.requireNonNull(SHOP.rules().getFirst().offer()));
    }

    private static TypedRule rule(String id, Filter filter) {
        return new TypedRule(RuleId.of(id), new Pattern.Singleton(filter));
    }
}
