package io.beckon.admin.rules;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * As much of a rule as a sentence says; unlike a rule it may be unfinished.
 *
 * @param template absent when the rule is written by hand
 * @param arguments those that are there
 */
public record RuleOutline(
        @Nullable String template,
        Map<String, JsonNode> arguments,
        Repeat repeat,
        @Nullable CalendarId calendar,
        @Nullable AudienceId audience,
        @Nullable OfferId offer) {
    public RuleOutline {
        arguments = Map.copyOf(arguments);
    }

    /** The outline of a finished rule. */
    public static RuleOutline of(Rule rule) {
        return new RuleOutline(
                rule.template(), rule.arguments(), rule.repeat(), rule.calendar(), rule.audience(), rule.offer());
    }

    /** The same outline with what a hand-written rule evaluates to: each kind of pattern is a template with the same arguments. */
    public RuleOutline evaluated(Pattern pattern) {
        Map<String, JsonNode> parts = new HashMap<>();
        Json.MAPPER.valueToTree(pattern).properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        String kind = Json.MAPPER.valueToTree(pattern).path("pattern").stringValue();
        parts.remove("pattern");
        return new RuleOutline(kind, parts, repeat, calendar, audience, offer);
    }
}
