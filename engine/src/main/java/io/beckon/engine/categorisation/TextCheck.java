package io.beckon.engine.categorisation;

import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.math.BigDecimal;
import java.util.List;

/**
 * A compiled question to one text. Immutable; any number of threads may ask at once.
 *
 * <p>The factories throw an {@link UnusableText} that says what was expected when a text cannot be compiled.
 */
public sealed interface TextCheck
        permits Contains, EqualText, StartsWith, WholeWord, Wildcard, Phrase, Regex, NumberCheck {

    /** Whether the text passes. */
    boolean passes(Subject subject);

    /** The parts of a text that passes because of which it does, in order; empty when it passes because of what is not there. */
    List<Span> places(Subject subject);

    /**
     * What a text must contain to pass: of each group at least one literal occurs in its folding. The shortest way to no is to look
     * for the literals of one group, whichever is rarest.
     */
    List<List<String>> required();

    /** Whether every text whose folding contains the literal passes. */
    default boolean isImpliedBy(String literal) {
        return false;
    }

    /** The check of a tag. */
    static TextCheck of(Tag tag) {
        String text = tag.text();
        boolean caseSensitive = tag.caseSensitive();
        return switch (tag.mode()) {
            case CONTAINS -> contains(text, caseSensitive);
            case EQUALS -> equalTo(text, caseSensitive);
            case STARTS_WITH -> startsWith(text, caseSensitive);
            case WILDCARD -> wildcard(text, caseSensitive);
            case PHRASE -> PhraseParser.parse(text, caseSensitive);
            case REGEX -> regex(text, caseSensitive);
            case EQUAL_TO, LESS, AT_MOST, GREATER, AT_LEAST -> number(tag.mode(), new BigDecimal(text));
        };
    }

    /** The text occurs. */
    static TextCheck contains(String wanted, boolean caseSensitive) {
        return new Contains(inCase(wanted, caseSensitive), caseSensitive);
    }

    /** The text is this one. */
    static TextCheck equalTo(String wanted, boolean caseSensitive) {
        return new EqualText(inCase(wanted, caseSensitive), caseSensitive);
    }

    /** The text begins with this one. */
    static TextCheck startsWith(String wanted, boolean caseSensitive) {
        return new StartsWith(inCase(wanted, caseSensitive), caseSensitive);
    }

    /** The text occurs, in any case, with no letter or digit directly before or after it. */
    static TextCheck word(String wanted) {
        return new WholeWord(Folding.fold(wanted));
    }

    /** The whole text matches, where {@code *} is any run of characters and {@code ?} is one. */
    static TextCheck wildcard(String wanted, boolean caseSensitive) {
        return new Wildcard(inCase(wanted, caseSensitive), caseSensitive);
    }

    /** The text contains a match of the RE2 expression. */
    static TextCheck regex(String expression, boolean caseSensitive) {
        return Regex.compile(expression, caseSensitive);
    }

    /** Whether {@link #regex} takes the text. */
    static boolean isRegex(String text) {
        try {
            regex(text, false);
            return true;
        } catch (UnusableText refused) {
            return false;
        }
    }

    /** The text is a number that compares so with the given one; only for numeric modes. */
    static TextCheck number(TextMode mode, BigDecimal wanted) {
        return new NumberCheck(mode, wanted);
    }

    private static String inCase(String wanted, boolean caseSensitive) {
        return caseSensitive ? wanted : Folding.fold(wanted);
    }
}
