package io.beckon.templates.dsl;

import io.beckon.templates.dsl.Sandbox.Outcome;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/** Says in the author's words why a script gave no rule. */
final class ScriptFailure {
    /** The name of the script's source, which tells its places from those of the language's own words. */
    static final String SCRIPT = "rule";

    private static final int LONGEST_QUOTE = 200;

    private ScriptFailure() {}

    static Outcome describe(Throwable failure) {
        return switch (failure) {
            case PolyglotException script
            when script.isResourceExhausted() || script.isCancelled() ->
                new Outcome.Failed(0, 0, "Expected a rule of few statements, but it ran into a limit.");
            case PolyglotException script when !script.isInternalError() -> describe(script);
            default -> new Outcome.Failed(0, 0, "Expected a rule, but its script is nested too deep or too large.");
        };
    }

    private static Outcome describe(PolyglotException failure) {
        SourceSection place = place(failure);
        int line = place == null ? 0 : place.getStartLine();
        int column = place == null ? 0 : place.getStartColumn();
        return new Outcome.Failed(line, column, message(failure));
    }

    private static String message(PolyglotException failure) {
        String said = String.valueOf(failure.getMessage());
        String plain = said.startsWith("TypeError: Expected ") ? said.substring("TypeError: ".length()) : said;
        String firstLine = plain.lines().findFirst().orElse("").strip();
        String quote = firstLine.length() > LONGEST_QUOTE ? firstLine.substring(0, LONGEST_QUOTE) + "…" : firstLine;
        return quote.startsWith("Expected ") ? quote : "Expected a rule, but " + quote + ".";
    }

    /** The innermost place in the script itself. */
    private static @Nullable SourceSection place(PolyglotException failure) {
        if (isInScript(failure.getSourceLocation())) {
            return failure.getSourceLocation();
        }
        return StreamSupport.stream(failure.getPolyglotStackTrace().spliterator(), false)
                .map(PolyglotException.StackFrame::getSourceLocation)
                .filter(Objects::nonNull)
                .filter(ScriptFailure::isInScript)
                .findFirst()
                .orElse(null);
    }

    private static boolean isInScript(@Nullable SourceSection place) {
        return place != null && place.getSource().getName().equals(SCRIPT);
    }
}
