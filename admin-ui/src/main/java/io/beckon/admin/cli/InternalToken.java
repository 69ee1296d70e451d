package io.beckon.admin.cli;

import java.util.Map;

/** The token of the internal port, which is never an argument: those can be seen by every user of a machine. */
final class InternalToken {
    private static final String VARIABLE = "BECKON_INTERNAL_TOKEN";

    private InternalToken() {}

    static String in(Map<String, String> environment) {
        String token = environment.getOrDefault(VARIABLE, "").strip();
        if (token.isEmpty()) {
            throw new IllegalStateException("Expected the token of the runtime's internal port in " + VARIABLE
                    + ", but it is not set. ./beckon run prints it.");
        }
        return token;
    }
}
