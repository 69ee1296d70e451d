package io.beckon.engine.engagement;

import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Audience;
import io.beckon.engine.visit.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compiled audiences of a site, and what they ask of its visits. */
final class Audiences {
    private final Map<AudienceId, AudienceTest> tests;
    private final List<Field> asked;

    private Audiences(Map<AudienceId, AudienceTest> tests, List<Field> asked) {
        this.tests = tests;
        this.asked = asked;
    }

    /** The audiences of a site; throws when one of them has a problem. */
    static Audiences of(List<Audience> audiences) {
        Map<AudienceId, AudienceTest> tests = new HashMap<>();
        audiences.forEach(audience -> tests.put(audience.id(), AudienceTest.of(audience)));
        List<Field> asked = audiences.stream()
                .flatMap(audience -> audience.condition().comparisons())
                .map(Condition.Compare::field)
                .filter(Profile::keeps)
                .distinct()
                .toList();
        return new Audiences(Map.copyOf(tests), asked);
    }

    /** What is wrong with audiences. */
    static List<Problem> problems(List<Audience> audiences) {
        List<Problem> problems = new ArrayList<>();
        for (Audience audience : audiences) {
            try {
                AudienceTest.of(audience);
            } catch (IllegalArgumentException refused) {
                problems.add(new Problem("/audiences/" + audience.id(), String.valueOf(refused.getMessage())));
            }
        }
        return problems;
    }

    /** The fields that a visit has to keep for them. */
    List<Field> asked() {
        return asked;
    }

    /** The audience with this id; absent when it is not there. */
    @Nullable
    AudienceTest find(@Nullable AudienceId id) {
        return id == null ? null : tests.get(id);
    }
}
