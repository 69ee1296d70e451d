package io.beckon.templates.dsl;

import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.rules.Pattern;
import io.beckon.templates.dsl.Sandbox.Outcome;

/**
 * Evaluates rule scripts.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Safe for any thread; evaluations share nothing but the engine's compiled words.
 *   <li>The same script always gives the same answer, or runs into a limit.
 *   <li>Answers on an idle machine within about a second whatever the script does; never throws because of it.
 * </ul>
 */
public final class RuleLanguage implements AutoCloseable {
    /** The longest script; what people write may have {@link io.beckon.definitions.site.Rule#LONGEST_DSL} characters. */
    static final int LONGEST_SCRIPT = 1_500_000;

    private final Sandbox sandbox = new Sandbox();

    /** The pattern that the script builds. */
    public Evaluation evaluate(String script) {
        if (script.length() > LONGEST_SCRIPT) {
            return new Evaluation.Refused(
                    0,
                    0,
                    "Expected a rule of at most " + LONGEST_SCRIPT + " characters, but got " + script.length() + ".");
        }
        return switch (sandbox.run(script)) {
            case Outcome.Built(String json) -> read(json);
            case Outcome.Failed(int line, int column, String message) -> new Evaluation.Refused(line, column, message);
        };
    }

    private static Evaluation read(String json) {
        try {
            return new Evaluation.Evaluated(Json.read(json, Pattern.class));
        } catch (UnreadableJson e) {
            return new Evaluation.Refused(0, 0, e.problem().message());
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
