package io.beckon.templates;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Rules for tests, and the example shop with other rules. */
final class ExampleRules {
    private ExampleRules() {}

    static Rule fromTemplate(String template, String arguments) {
        Map<String, JsonNode> read = Json.MAPPER.readValue(arguments, new TypeReference<>() {});
        return fromTemplate(template, read);
    }

    static Rule fromTemplate(String template, Map<String, JsonNode> arguments) {
        return new Rule(
                RuleId.of("tested"),
                "Tested",
                true,
                1,
                template,
                arguments,
                null,
                Repeat.EVERY_TIME,
                null,
                null,
                Caps.NONE,
                null);
    }

    static Rule fromScript(String id, String dsl) {
        return new Rule(
                RuleId.of(id), "Tested", true, 1, null, Map.of(), dsl, Repeat.EVERY_TIME, null, null, Caps.NONE, null);
    }

    static Site shop(Rule... rules) {
        Site shop = ExampleShop.site();
        return new Site(
                shop.format(),
                shop.key(),
                shop.name(),
                shop.settings(),
                shop.elements(),
                shop.events(),
                shop.categories(),
                Arrays.asList(rules),
                shop.offers(),
                shop.calendars(),
                shop.goals(),
                List.of());
    }

    static String said(RuleCompilation compilation) {
        return switch (compilation) {
            case RuleCompilation.Compiled(var rules) -> "compiled " + rules;
            case RuleCompilation.Refused(var problems) ->
                problems.stream()
                        .map(problem -> problem.path() + " " + problem.message())
                        .collect(Collectors.joining("\n"));
        };
    }
}
