package io.beckon.templates.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a script tries, the answer is a reason, and it comes soon. */
class HostileScriptsTest {
    private static final RuleLanguage LANGUAGE = new RuleLanguage();
    private static final String RULE = "\nwhen(event('A'))";

    @BeforeAll
    static void warmUp() {
        LANGUAGE.evaluate(RULE);
    }

    @AfterAll
    static void close() {
        LANGUAGE.close();
    }

    static Stream<String> greedy() {
        return Stream.of(
                "for (;;) {}",
                "while (true) event('A')",
                "const f = () => f(); f()",
                "const f = (n) => n < 2 ? n : f(n - 1) + f(n - 2); f(60)",
                "let s = 'x'; for (;;) s += s",
                "let a = [1]; for (;;) a = [...a, ...a]",
                "const keep = []; for (;;) keep.push([1, 2, 3, 4, 5, 6, 7, 8].concat(keep))",
                "const a = []; a.length = 4294967295; a.fill(7)",
                "let a = [0]; a.length = 1e8; a.map((x) => [x]).flat().sort()",
                "'x'.concat(...[1, 2, 3]).repeat(1e9)",
                "'x'.padEnd(1e9)",
                "/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')",
                "/(x+x+)+y/.exec('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')",
                "label: for (;;) { try { for (;;) {} } finally { continue label } }",
                "let n = 2n; for (;;) n = n ** 999n",
                "event('A').where(" + "all(".repeat(10_000) + "inCategory('c')" + ")".repeat(10_000) + ")",
                "[".repeat(10_000) + "]".repeat(10_000),
                "(".repeat(10_000) + "1" + ")".repeat(10_000),
                "1" + "+1".repeat(49_000),
                "when(event('" + "A".repeat(100_000) + "'))",
                "let c = inCategory('a'); for (let i = 0; i < 9; i++) c = any([c, c, c, c, c, c, c, c, c, c]); when(event('A').where(c))",
                "let s = 'x'; for (let i = 0; i < 24; i++) s += s; when(event('A')).searching('url', [s, s, s, s, s, s, s, s])",
                "let s = 'x'; for (let i = 0; i < 8; i++) s += s; const l = []; for (let i = 0; i < 1000; i++) l.push(s);"
                        + "const c = field('url').oneOf(l); const d = any(c, c, c, c, c, c, c); when(event('A').where(all(d, d, d)))",
                "when(event('A').where(field('url').oneOf(new Array(1e9))))",
                "const l = []; l.length = 4e9; when(event('A').where(any(l)))",
                "let r = when(event('A')); for (;;) r = r.then(event('B'))",
                "x".repeat(1_000_000),
                "'" + "x".repeat(2_000_000) + "'");
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void endsWhatTakesTooMuch(String script) {
        long startedAt = System.nanoTime();

        Evaluation evaluation = LANGUAGE.evaluate(script);

        assertThat(evaluation)
                .isInstanceOfSatisfying(
                        Evaluation.Refused.class,
                        refused -> assertThat(refused.message())
                                .startsWith("Expected ")
                                .hasSizeLessThan(300));
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(4));
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
