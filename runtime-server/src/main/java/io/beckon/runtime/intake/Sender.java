package io.beckon.runtime.intake;

import io.beckon.engine.Input;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the connection says about who sends.
 *
 * @param userAgent as sent
 * @param country as a trusted proxy says, absent when unknown
 */
public record Sender(
        ClientNetwork network,
        @Nullable String userAgent,
        @Nullable String country) {
    private static final int LONGEST_USER_AGENT = 512;

    Input.Beginning beginning(int version) {
        return new Input.Beginning(
                version, userAgent == null ? Map.of() : Map.of("userAgent", printable(userAgent)), country);
    }

    /** Header values arrive with any byte in them; only visible ASCII and spaces are kept. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> c >= ' ' && c <= '~').limit(LONGEST_USER_AGENT).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
