package io.beckon.engine.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Audience;
import io.beckon.engine.rules.NaiveFilter;
import io.beckon.engine.visit.Identities;
import io.beckon.engine.visit.Identity;
import io.beckon.engine.visit.Origin;
import io.beckon.engine.visit.Portrait;
import io.beckon.engine.visit.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Compiled audiences against their definition, over all operators, fields and nested conditions. */
class AudiencePropertyTest {
    private static final List<Field> KEPT = List.of(
            Field.VISITOR_LANGUAGE,
            Field.VISITOR_REFERRER,
            Field.VISITOR_SOURCE,
            Field.VISITOR_MEDIUM,
            Field.VISITOR_CAMPAIGN,
            Field.fact("status"));
    private static final List<Field> OTHERS =
            List.of(Field.VISITOR_DEVICE, Field.VISITOR_COUNTRY, Field.VISITOR_VISITS, Field.VISITOR_IDENTITY);
    private static final List<String> WORDS = List.of(
            "1", "2.0", "3", "de", "DE", "AT", "phone", "desktop", "gold", "spring sale", "claimed", "s*", "r?d");
    private static final List<String> USER_AGENTS =
            List.of("", "Mozilla Mobile", "Mozilla", "iPad Mobile", "Googlebot");

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void holdsWhereItsDefinitionSays(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Condition condition = condition(random, 3);
        Portrait visitor = visitor(random);
        AudienceTest audience = AudienceTest.of(new Audience(AudienceId.of("a"), "A", condition));

        AudienceTest.Unmet unmet = audience.unmet(visitor);

        boolean holds = NaiveFilter.holds(condition, visitor::text);
        assertThat(unmet == null).as(() -> condition + " for " + visitor).isEqualTo(holds);
        if (unmet != null) {
            assertThat(condition.comparisons()).contains(unmet.compare());
            assertThat(unmet.actual()).isEqualTo(visitor.text(unmet.compare().field()));
            assertThat(unmet.unwanted()).isEqualTo(NaiveFilter.holds(unmet.compare(), visitor::text));
        }
        Statistics.label("holds")
                .collect(holds)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 15));
    }

    private static Portrait visitor(RandomGenerator random) {
        Map<String, String> device = Map.of("userAgent", one(random, USER_AGENTS));
        String country = random.nextInt(3) == 0 ? null : one(random, List.of("DE", "AT"));
        Origin origin = new Origin(VisitId.of("v"), 1, 1 + random.nextInt(3), 0, device, country);
        List<Identity> people = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            people.add(new Identity("u" + n, one(random, List.of(Identity.Scope.values()))));
        }
        Map<String, String> texts = new HashMap<>();
        KEPT.stream().filter(_ -> random.nextInt(3) > 0).forEach(field -> texts.put(field.name(), one(random, WORDS)));
        return new Portrait(origin, new Identities(people), new Profile(false, true, texts));
    }

    private static Condition condition(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 4)) {
            case 0 -> compare(random);
            case 1 -> new Condition.All(conditions(random, depth));
            case 2 -> new Condition.Any(conditions(random, depth));
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
        Operator operator = one(random, List.of(Operator.values()));
        Field field = one(random, random.nextBoolean() ? KEPT : OTHERS);
        return new Condition.Compare(field, operator, operands(random, operator), random.nextBoolean());
    }

    private static List<String> operands(RandomGenerator random, Operator operator) {
        return switch (operator) {
            case EXISTS -> List.of();
            case IN -> List.of(one(random, WORDS), one(random, WORDS), one(random, WORDS));
            case REGEX -> List.of(one(random, List.of("o+", "^s", "e$")));
            default -> List.of(one(random, WORDS));
        };
    }

    private static <T> T one(RandomGenerator random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
