package io.beckon.snippet;

import java.util.regex.Pattern;

/** Style sheets of the agent's own components. */
final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_AROUND = Pattern.compile(" ?([{};,>]) ?|(?<=:) ");
    private static final Pattern LAST_SEMICOLON = Pattern.compile(";}");

    private StyleSheet() {}

    /** The sheet without comments and dispensable white space. Our sheets have no strings with either in them. */
    static String minify(String css) {
        String text = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        text = SPACE_AROUND.matcher(text).replaceAll("$1");
        return LAST_SEMICOLON.matcher(text).replaceAll("}").strip();
    }
}
