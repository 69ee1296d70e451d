package io.beckon.engine.engagement;

import io.beckon.definitions.Json;
import io.beckon.definitions.rules.Operator;
import org.jspecify.annotations.Nullable;

/** The visitor is one of those whom the rule is for. */
final class InAudience {
    private static final int LONGEST_EXPECTED = 200;

    private InAudience() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        AudienceTest audience = rule.audience();
        AudienceTest.Unmet unmet = audience == null ? null : audience.unmet(scene.visitor());
        return audience == null || unmet == null ? null : HeldBack.because(Reason.AUDIENCE, facts(audience, unmet));
    }

    private static Facts facts(AudienceTest audience, AudienceTest.Unmet unmet) {
        Facts facts = Facts.of("audience", audience.id().value())
                .and("field", unmet.compare().field().name())
                .and("operator", word(unmet.compare().operator()));
        if (!unmet.compare().operands().isEmpty()) {
            facts.and("expected", cut(String.join(", ", unmet.compare().operands())));
        }
        if (unmet.unwanted()) {
            facts.and("unwanted", true);
        }
        return facts.and("actual", unmet.actual());
    }

    /** The word in {@code site.json}. */
    private static String word(Operator operator) {
        return Json.MAPPER.valueToTree(operator).asString();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_EXPECTED ? text.substring(0, LONGEST_EXPECTED) + "…" : text;
    }
}
