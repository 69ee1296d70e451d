package io.beckon.engine.categorisation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** The text contains a match of an RE2 expression, which takes time proportional to the text. */
record Regex(Pattern pattern, List<List<String>> required) implements TextCheck {

    static Regex compile(String expression, boolean caseSensitive) {
        if (EndlessFolding.isIn(expression, caseSensitive)) {
            throw new UnusableText(
                    UnusableText.Reason.LETTERS_WITHOUT_CASE,
                    "",
                    "Expected no letter from U+1C80 to U+1C88, and no range with one, where case is ignored, but '"
                            + expression + "' has one. Distinguish case, or split the range.");
        }
        if (WrittenOut.signs(expression) > WrittenOut.MOST_SIGNS) {
            throw new UnusableText(
                    UnusableText.Reason.TOO_MUCH_REPETITION,
                    "",
                    "Expected an expression of at most " + WrittenOut.MOST_SIGNS
                            + " signs when its repetitions are written out, but '" + expression
                            + "' has more. Repeat less often, or use * or +.");
        }
        try {
            Pattern pattern = Pattern.compile(expression, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE);
            return new Regex(pattern, RegexLiterals.required(expression));
        } catch (PatternSyntaxException refused) {
            throw new UnusableText(
                    UnusableText.Reason.NO_EXPRESSION,
                    description(refused, expression),
                    "Expected an RE2 expression, but '" + expression + "' is none: " + refused.getDescription() + ".");
        }
    }

    /** What RE2 says, with the part of the expression that it means; RE2/J writes case into the expression, its author did not. */
    private static String description(PatternSyntaxException refused, String expression) {
        String part = refused.getPattern().endsWith(expression) ? expression : refused.getPattern();
        return part.isEmpty() ? refused.getDescription() : refused.getDescription() + ": " + part;
    }

    @Override
    public boolean passes(Subject subject) {
        return pattern.matcher(subject.text()).find();
    }

    @Override
    public List<Span> places(Subject subject) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(subject.text());
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return Span.merge(places);
    }
}
