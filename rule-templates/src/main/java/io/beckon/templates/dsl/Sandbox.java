package io.beckon.templates.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/** Runs one script at a time in a JavaScript context of its own, watched from outside; see decision 0050. */
final class Sandbox implements AutoCloseable {
    private static final String JAVASCRIPT = "js";
    private static final long MOST_STATEMENTS = 100_000;
    private static final HostAccess NO_HOST =
            HostAccess.newBuilder(HostAccess.NONE).allowMutableTargetMappings().build();
    private static final Source WORDS =
            Source.newBuilder(JAVASCRIPT, words(), "words").buildLiteral();

    private final Engine engine = Engine.newBuilder(JAVASCRIPT)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .build();

    /** What came out. */
    sealed interface Outcome {
        /** The pattern as JSON. */
        record Built(String json) implements Outcome {}

        /** Why there is none; line and column from 1, or 0. */
        record Failed(int line, int column, String message) implements Outcome {}
    }

    Outcome run(String script) {
        Context context = Context.newBuilder(JAVASCRIPT)
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(NO_HOST)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(MOST_STATEMENTS, null)
                        .build())
                .option("js.strict", "true")
                .build();
        Value write = context.eval(WORDS);
        Source source =
                Source.newBuilder(JAVASCRIPT, script, ScriptFailure.SCRIPT).buildLiteral();
        return new Watchdog(context)
                .watch(() -> write.execute(context.eval(source)).asString());
    }

    @Override
    public void close() {
        engine.close(true);
    }

    /** One function, which nothing can be seen in from outside. */
    private static String words() {
        return "'use strict';\n(() => {\n" + read("values.js") + read("rules.js") + "return write;\n})();\n";
    }

    private static String read(String file) {
        try (InputStream in = Sandbox.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + file + " beside the class Sandbox, but it is not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
