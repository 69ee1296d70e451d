package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Repeat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A pattern over the events of a visit, and the offer it leads to.
 *
 * @param enabled a disabled rule is published but never fires
 * @param priority 0 to 1000, more goes first when rules compete on one event
 * @param template the name of a rule template; absent exactly when {@code dsl} is given
 * @param arguments the template's arguments by parameter name
 * @param dsl the rule in the rule DSL
 * @param calendar when the rule may lead to an offer; absent: always
 * @param schedule the first and last moment of the rule; absent: no bounds
 * @param audience whom the rule may offer something; absent: everybody
 * @param caps limits of this rule's own offers, on top of the site's
 * @param offer what is offered; absent: the rule fires for the record only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(
        RuleId id,
        String name,
        boolean enabled,
        int priority,
        @Nullable String template,
        Map<String, JsonNode> arguments,
        @Nullable String dsl,
        Repeat repeat,
        @Nullable CalendarId calendar,
        @Nullable Schedule schedule,
        @Nullable AudienceId audience,
        Caps caps,
        @Nullable OfferId offer) {
    public static final int LONGEST_DSL = 20_000;

    public Rule {
        Expect.text("name of rule " + id, name, 100);
        Expect.range("priority of rule " + id, priority, 0, 1000);
        Expect.that(
                (template == null) != (dsl == null),
                "either a template or a dsl in rule " + id,
                template == null ? "none" : "both");
        Expect.that(dsl == null || dsl.length() <= LONGEST_DSL, "a dsl of at most 20000 characters", dsl);
        arguments = Map.copyOf(arguments);
    }

    /** A rule for everybody. */
    public Rule(
            RuleId id,
            String name,
            boolean enabled,
            int priority,
            @Nullable String template,
            Map<String, JsonNode> arguments,
            @Nullable String dsl,
            Repeat repeat,
            @Nullable CalendarId calendar,
            @Nullable Schedule schedule,
            Caps caps,
            @Nullable OfferId offer) {
        this(id, name, enabled, priority, template, arguments, dsl, repeat, calendar, schedule, null, caps, offer);
    }

    /** The same rule for this audience; absent: for everybody. */
    public Rule forAudience(@Nullable AudienceId other) {
        return new Rule(
                id, name, enabled, priority, template, arguments, dsl, repeat, calendar, schedule, other, caps, offer);
    }
}
