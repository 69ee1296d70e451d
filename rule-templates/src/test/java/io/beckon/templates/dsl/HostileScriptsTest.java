package io.beckon.templates.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a script tries, the answer is a reason. */
class HostileScriptsTest {
    private static final RuleLanguage LANGUAGE = new RuleLanguage();
    /** One of the limits of the sandbox. */
    private static final String LIMIT =
            "few statements, but it ran into a limit|at most 256 MiB|within 1 s|nested too deep or too large";

    private static final String NO_RULE = "as the last expression";
    private static final String RULE = "\nwhen(event('A'))";

    @BeforeAll
    static void warmUp() {
        LANGUAGE.evaluate(RULE);
    }

    @AfterAll
    static void close() {
        LANGUAGE.close();
    }

    /** Scripts that ask for too much, and what is wrong with each: one of the limits, or something that cannot be. */
    static Stream<Arguments> greedy() {
        return Stream.of(
                Arguments.of("for (;;) {}", LIMIT),
                Arguments.of("while (true) event('A')", LIMIT),
                Arguments.of("const f = () => f(); f()", "Maximum call stack size exceeded|" + LIMIT),
                Arguments.of("const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); f(60)", LIMIT),
                Arguments.of("let s = 'x'; for (;;) s += s", "Invalid string length|" + LIMIT),
                Arguments.of("let a = [1]; for (;;) a = [...a, ...a]", LIMIT),
                Arguments.of("const keep = []; for (;;) keep.push([1, 2, 3, 4, 5, 6, 7, 8].concat(keep))", LIMIT),
                Arguments.of("const a = []; a.length = 4294967295; a.fill(7)", LIMIT),
                Arguments.of("let a = [0]; a.length = 1e8; a.map((x) => [x]).flat().sort()", NO_RULE + "|" + LIMIT),
                Arguments.of("'x'.concat(...[1, 2, 3]).repeat(1e9)", "repeat is not a function"),
                Arguments.of("'x'.padEnd(1e9)", "padEnd is not a function"),
                Arguments.of("/^(a+)+$/.test('" + "a".repeat(64) + "!')", NO_RULE + "|" + LIMIT),
                Arguments.of("/(x+x+)+y/.exec('" + "x".repeat(64) + "')", NO_RULE + "|" + LIMIT),
                Arguments.of("label: for (;;) { try { for (;;) {} } finally { continue label } }", LIMIT),
                Arguments.of("let n = 2n; for (;;) n = n ** 999n", "Maximum BigInt size exceeded|" + LIMIT),
                Arguments.of(
                        "event('A').where(" + "all(".repeat(10_000) + "inCategory('c')" + ")".repeat(10_000) + ")",
                        LIMIT),
                Arguments.of("[".repeat(10_000) + "]".repeat(10_000), LIMIT),
                Arguments.of("(".repeat(10_000) + "1" + ")".repeat(10_000), LIMIT),
                Arguments.of("1" + "+1".repeat(49_000), LIMIT),
                Arguments.of("when(event('" + "A".repeat(100_000) + "'))", "texts of at most 500 characters"),
                Arguments.of(
                        "let c = inCategory('a'); for (let i = 0; i < 9; i++) c = any([c, c, c, c, c, c, c, c, c, c]); when(event('A').where(c))",
                        "a rule of at most 400000 characters"),
                Arguments.of(
                        "let s = 'x'; for (let i = 0; i < 24; i++) s += s; when(event('A')).searching('url', [s, s, s, s, s, s, s, s])",
                        "texts of at most 500 characters"),
                Arguments.of(
                        "let s = 'x'; for (let i = 0; i < 8; i++) s += s; const l = []; for (let i = 0; i < 1000; i++) l.push(s);"
                                + "const c = field('url').oneOf(l); const d = any(c, c, c, c, c, c, c); when(event('A').where(all(d, d, d)))",
                        "a rule of at most 400000 characters"),
                Arguments.of("when(event('A').where(field('url').oneOf(new Array(1e9))))", "Array is not defined"),
                Arguments.of("const l = []; l.length = 4e9; when(event('A').where(any(l)))", "at most 1000 items"),
                Arguments.of(
                        "let r = when(event('A')); for (;;) r = r.then(event('B'))",
                        "a rule of at most 400000 characters"),
                Arguments.of("x".repeat(1_000_000), "ReferenceError: x"),
                Arguments.of("'" + "x".repeat(2_000_000) + "'", "a rule of at most 1500000 characters"));
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void refusesWhatTakesTooMuchForAReason(String script, String reason) {
        Evaluation evaluation = LANGUAGE.evaluate(script);

        assertThat(evaluation)
                .isInstanceOfSatisfying(
                        Evaluation.Refused.class,
                        refused -> assertThat(refused.message())
                                .startsWith("Expected ")
                                .containsPattern(reason)
                                .hasSizeLessThan(300));
    }

    @Test
    void takesAtMostASecond() {
        assertThat(Watchdog.LONGEST).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval('1')",
                "(0, eval)('1')",
                "globalThis.eval('1')",
                "new Function('return 1')()",
                "(() => 0).constructor('return 1')()",
                "(async () => 0).constructor('return 1')()",
                "(function* () {}).constructor('return 1')()",
                "(async function* () {}).constructor('return 1')()",
                "event.constructor('return 1')()",
                "(class {}).constructor('return 1')()",
                "Object.getPrototypeOf(async () => 0).constructor('return 1')()",
                "[].constructor.constructor('return 1')()",
                "''.__proto__.constructor.constructor('return 1')()",
                "Java.type('java.lang.Runtime').getRuntime().exec('id')",
                "Packages.java.lang.System.exit(1)",
                "java.lang.System.exit(1)",
                "Polyglot.eval('js', '1')",
                "Polyglot.import('x')",
                "Graal.versionGraalVM.length()",
                "load('/etc/passwd')",
                "loadWithNewGlobal('/etc/passwd')",
                "import('/etc/passwd').then(() => 0)()",
                "import x from '/etc/passwd'",
                "require('fs')",
                "process.exit(1)",
                "quit()",
                "print('x')",
                "console.log('x')",
                "fetch('http://localhost')",
                "setTimeout(() => 0, 1)",
                "new Worker('x')",
                "new SharedArrayBuffer(8)",
                "new Date()",
                "Math.random()",
                "new Proxy({}, {})",
                "Reflect.ownKeys(event)()",
                "event = () => 1",
                "when.x = 1",
                "delete globalThis.when",
                "with (event) {}",
                "arguments.callee"
            })
    void hasNoWayOut(String script) {
        assertThat(LANGUAGE.evaluate(script + ";" + RULE)).isInstanceOf(Evaluation.Refused.class);
    }

    /** What a script does to the objects around it stays in its own context, and cannot change what is built. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[].__proto__.push = () => 0",
                "({}).__proto__.toJSON = () => ({pattern: 'evil'})",
                "({}).__proto__.event = 'Evil'",
                "[].__proto__[Symbol] = 1",
                "globalThis.JSON = {stringify: () => '{}'}",
                "''.__proto__.slice = () => 'evil'"
            })
    void buildsNothingButItsOwnData(String script) {
        Evaluation evaluation = LANGUAGE.evaluate(script + ";" + RULE);

        assertThat(evaluation.toString()).doesNotContainIgnoringCase("evil");
        assertThat(LANGUAGE.evaluate(RULE)).isInstanceOf(Evaluation.Evaluated.class);
    }

    @Test
    void leavesNothingBehind() {
        LANGUAGE.evaluate("globalThis.leak = 1; when(event('A'))");

        assertThat(LANGUAGE.evaluate("leak; when(event('A'))"))
                .isInstanceOfSatisfying(
                        Evaluation.Refused.class,
                        refused -> assertThat(refused.text())
                                .startsWith("Line 1, column 1: ")
                                .contains("leak"));
    }
}
