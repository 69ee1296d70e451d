package io.beckon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that every rule bites: its package of violations holds offenders, which it names, and bystanders, which it does not. */
class ArchitectureRulesTest {

    private static final String VIOLATIONS = "io.beckon.architecture.violations.";

    private static final Map<String, String> VIOLATED_IN = Map.ofEntries(
            Map.entry("DATA_WALKS_FORWARD_ONLY", "flow"),
            Map.entry("NOTHING_KNOWS_THE_PIPELINE", "pipeline"),
            Map.entry("ROOMS_KNOW_NO_FRAMEWORK", "framework"),
            Map.entry("ROOMS_NEVER_ASK_THE_TIME", "time"),
            Map.entry("ADAPTERS_ARE_LEAVES", "adapters"),
            Map.entry("PERSISTENCE_STAYS_IN_JPA", "persistence"),
            Map.entry("DEFINITIONS_KNOW_NOTHING", "contract"),
            Map.entry("NO_CYCLES", "cycles"),
            Map.entry("NO_VAGUE_NAMES", "names"),
            Map.entry("EVERY_PACKAGE_IS_NULL_MARKED", "unmarked"));

    @ParameterizedTest
    @MethodSource("rules")
    void catchesEveryOffenderAndNobodyElse(String rule) throws ReflectiveOperationException {
        Violations.assertCaught(rule(rule), VIOLATIONS + VIOLATED_IN.get(rule));
    }

    @Test
    void namesEveryUseOfTimeAndChance() throws ReflectiveOperationException {
        var classes = new ClassFileImporter().importPackages(VIOLATIONS + "time");

        var report = rule("ROOMS_NEVER_ASK_THE_TIME").evaluate(classes).getFailureReport();

        assertThat(String.join("\n", report.getDetails()))
                .contains(
                        "Instant.now()",
                        "System.nanoTime()",
                        "UUID.randomUUID()",
                        "java.util.Random.<init>()",
                        "Clock.millis()");
    }

    @Test
    void knowsAViolationOfEveryRule() {
        assertThat(rules()).containsExactlyInAnyOrderElementsOf(VIOLATED_IN.keySet());
    }

    private static Set<String> rules() {
        return Stream.of(ArchitectureRules.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ArchitectureRules.class.getField(name).get(null);
    }
}
