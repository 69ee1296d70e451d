package io.beckon.arrows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What modules must not depend on, put into copies of their poms; Maven itself says what it thinks of them. Everything forbidden here is
 * at home elsewhere in the build, so that nothing has to be downloaded.
 */
@Timeout(180)
class DependencyRulesIT {
    private static final Path ROOT = Path.of(System.getProperty("beckon.root", ".."));
    private static final Pattern MODULE = Pattern.compile("<module>([a-z0-9-]+)</module>");
    private static final Pattern RULE = Pattern.compile("<bannedDependencies>\\s*<message>([^<]+)</message>");

    /** A module with something that it must not have, different from what comes along with the modules before it. */
    record Violation(String module, List<String> forbidden) {
        static Violation of(String module, String... forbidden) {
            return new Violation(module, List.of(forbidden));
        }
    }

    private static final List<Violation> VIOLATIONS = List.of(
            Violation.of("definitions", "com.google.re2j:re2j"),
            Violation.of("engine", "com.github.ben-manes.caffeine:caffeine"),
            Violation.of("rule-templates", "io.beckon:beckon-engine"),
            Violation.of("snippet-generator", "io.beckon:beckon-engine"),
            Violation.of(
                    "runtime-server",
                    "com.vaadin:vaadin-core",
                    "com.google.javascript:closure-compiler",
                    "org.freemarker:freemarker",
                    "org.graalvm.polyglot:polyglot",
                    "org.graalvm.js:js-language",
                    "io.beckon:beckon-rule-templates"),
            Violation.of("admin-ui", "io.beckon:beckon-runtime-server"),
            Violation.of("e2e-tests", "io.beckon:beckon-definitions"));

    /** They may depend on whatever they measure. */
    private static final List<String> WITHOUT_RULE = List.of("benchmarks");

    private static final Map<String, String> POMS = new TreeMap<>();
    private static String told = "";

    @BeforeAll
    static void violate(@TempDir Path copy) throws Exception {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        Files.writeString(copy.resolve("pom.xml"), parent);
        for (String module :
                MODULE.matcher(parent).results().map(found -> found.group(1)).toList()) {
            POMS.put(module, Files.readString(ROOT.resolve(module).resolve("pom.xml")));
        }
        Map<String, String> violating = new TreeMap<>(POMS);
        VIOLATIONS.forEach(violation ->
                violating.computeIfPresent(violation.module(), (_, pom) -> with(dependencies(violation), pom)));
        for (Map.Entry<String, String> module : violating.entrySet()) {
            Files.writeString(
                    Files.createDirectory(copy.resolve(module.getKey())).resolve("pom.xml"), module.getValue());
        }
        told = validate(copy);
    }

    static List<Violation> violations() {
        return VIOLATIONS;
    }

    @Test
    void knowsAViolationOfEveryModulesRule() {
        Set<String> expected = new TreeSet<>(POMS.keySet());
        WITHOUT_RULE.forEach(expected::remove);

        assertThat(VIOLATIONS).extracting(Violation::module).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(POMS.entrySet().stream()
                        .filter(module -> module.getValue().contains("<bannedDependencies>"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void catches(Violation violation) {
        Matcher rule = RULE.matcher(POMS.get(violation.module()));
        assertThat(rule.find()).isTrue();

        String failure = failure("beckon-" + violation.module());

        assertThat(failure).contains(rule.group(1));
        violation
                .forbidden()
                .forEach(dependency ->
                        assertThat(failure).containsPattern(Pattern.quote(dependency) + ":jar:\\S+ .*<--- banned"));
    }

    @Test
    void letsTheOthersThrough() {
        assertThat(told).containsPattern("Beckon: benchmarks \\.+ SUCCESS");
    }

    /** What Maven said about one module, from its name to the end of the paragraph. */
    private static String failure(String artifact) {
        int begin = told.indexOf("(here) on project " + artifact + ":");
        assertThat(begin).as(told).isPositive();
        int end = told.indexOf("[Help 1]", begin);
        return told.substring(begin, end < 0 ? told.length() : end);
    }

    private static String with(String dependencies, String pom) {
        return pom.replaceFirst("<dependencies>", Matcher.quoteReplacement("<dependencies>" + dependencies));
    }

    private static String dependencies(Violation violation) {
        return violation.forbidden().stream().map(DependencyRulesIT::dependency).collect(Collectors.joining());
    }

    private static String dependency(String name) {
        String[] parts = name.split(":", 2);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>"
                + version(parts[0]) + "</dependency>";
    }

    /** The versions are those of the build; not all of them are managed. */
    private static String version(String group) {
        return switch (group) {
            case "io.beckon" -> "<version>${project.version}</version>";
            case "org.graalvm.js" -> "<version>${graaljs.version}</version>";
            default -> "";
        };
    }

    /** Asks for the first phase only, without the network, and for all modules although the first one fails. */
    private static String validate(Path copy) throws IOException, InterruptedException {
        Path log = copy.resolve("maven.log");
        ProcessBuilder maven = new ProcessBuilder(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--offline",
                "--fail-never",
                "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                "validate");
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process run = maven.directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(run.waitFor(170, TimeUnit.SECONDS)).isTrue();
            return Files.readString(log);
        } finally {
            run.destroyForcibly();
        }
    }
}
