package io.beckon.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Rule;
import io.beckon.templates.dsl.AnyPattern;
import io.beckon.templates.dsl.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a form holds, the rule that is rendered from it evaluates to the pattern that the form means, or is refused with it. */
class RoundTripTest {
    private static final TemplateCatalogue CATALOGUE = TemplateCatalogue.onClassPath();
    private static final RuleCompiler COMPILER = new RuleCompiler(CATALOGUE);

    /** A template with arguments within the bounds of its parameters. */
    record Filled(RuleTemplate template, Map<String, JsonNode> arguments) {}

    @AfterContainer
    static void close() {
        COMPILER.close();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void givesThePatternThatTheFormMeans(@ForAll("filled") Filled filled) {
        Rule rule = ExampleRules.fromTemplate(filled.template().name(), filled.arguments());
        JsonNode meant = meaning(filled);

        RuleCompilation compilation = COMPILER.compile(ExampleRules.shop(rule));

        boolean isCompiled = compilation instanceof RuleCompilation.Compiled;
        if (isCompiled) {
            Pattern pattern = Json.read(meant, Pattern.class);
            assertThat(compilation).isEqualTo(new RuleCompilation.Compiled(List.of(new TypedRule(rule.id(), pattern))));
        } else {
            String refused = refusal(meant);
            assertThat(ExampleRules.said(compilation)).contains(refused);
        }
        Statistics.label(filled.template().name())
                .collect(isCompiled)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
    }

    /** Arguments are called like the parts of the pattern of the template's name; where they are not, this says what they mean. */
    private static JsonNode meaning(Filled filled) {
        return switch (filled.template().name()) {
            case "custom" ->
                Json.MAPPER.valueToTree(
                        PATTERNS.get(filled.arguments().get("script").stringValue()));
            case "repeatedly" -> {
                ObjectNode counter =
                        Json.MAPPER.createObjectNode().put("pattern", "counter").put("times", 2);
                counter.putObject("filter").set("event", filled.arguments().get("event"));
                yield counter.set("window", filled.arguments().get("window"));
            }
            default -> {
                ObjectNode meant = Json.MAPPER
                        .createObjectNode()
                        .put("pattern", filled.template().name());
                filled.arguments().forEach(meant::set);
                yield meant;
            }
        };
    }

    private static String refusal(JsonNode meant) {
        try {
            return "an unexpected refusal of " + Json.read(meant, Pattern.class);
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** The patterns of the scripts that were made. */
    private static final Map<String, Pattern> PATTERNS = new HashMap<>();

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.of(CATALOGUE.templates())
                .flatMap(template -> template.parameters().stream()
                        .map(parameter -> argument(parameter.type()).map(value -> Map.entry(parameter.name(), value)))
                        .reduce(
                                Arbitraries.just(Map.<String, JsonNode>of()),
                                (maps, entries) ->
                                        Combinators.combine(maps, entries).as(RoundTripTest::with),
                                (left, _) -> left)
                        .map(arguments -> new Filled(template, arguments)));
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> arguments, Map.Entry<String, JsonNode> one) {
        Map<String, JsonNode> more = new HashMap<>(arguments);
        more.put(one.getKey(), one.getValue());
        return more;
    }

    private static Arbitrary<JsonNode> argument(ParameterType type) {
        return values(type).map(Json.MAPPER::valueToTree);
    }

    private static Arbitrary<?> values(ParameterType type) {
        return switch (type) {
            case ParameterType.OneFilter() -> AnyPattern.filters();
            case ParameterType.Filters(int min, int max) ->
                AnyPattern.filters().list().ofMinSize(min).ofMaxSize(max);
            case ParameterType.WeightedFilters _ -> Arbitraries.of(true, false).flatMap(AnyPattern::weighted);
            case ParameterType.OneCategory() -> AnyPattern.categories();
            case ParameterType.Script _ -> AnyPattern.patterns().map(RoundTripTest::script);
            case ParameterType.Span() -> AnyPattern.windows();
            case ParameterType.Time(long min, long max) -> Arbitraries.longs().between(min, max);
            case ParameterType.Count(int min, int max) -> Arbitraries.integers().between(min, max);
            case ParameterType.Line _ -> AnyPattern.texts();
            case ParameterType.Lines(int min, int _, int _) ->
                AnyPattern.texts().list().ofMinSize(min).ofMaxSize(5);
            case ParameterType.Choice(List<String> options) -> Arbitraries.of(options);
            case ParameterType.EventField() -> AnyPattern.fields();
            case ParameterType.Flag() -> Arbitraries.of(true, false);
        };
    }

    private static String script(Pattern pattern) {
        String script = RuleText.of(pattern);
        PATTERNS.put(script, pattern);
        return script;
    }
}
