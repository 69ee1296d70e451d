package io.beckon.snippet;

import io.beckon.snippet.SelectorFault.Reason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.util.ThrowCssExceptionErrorHandler;

/**
 * The selectors that every browser of the last years understands. The grammar is the library's; browsers refuse in addition what a
 * grammar does not know: names of pseudo-classes, and ids that start with a digit. Of the newest syntax some is refused.
 */
final class BrowserSelector {
    private static final Set<String> PSEUDO_CLASSES = Set.of(
            "active any-link autofill checked default defined disabled empty enabled first-child first-of-type focus focus-visible "
                    .concat(
                            "focus-within fullscreen hover in-range indeterminate invalid last-child last-of-type link modal ")
                    .concat(
                            "only-child only-of-type optional out-of-range placeholder-shown read-only read-write required ")
                    .concat("root scope target valid visited")
                    .split(" "));

    private static final Set<String> FUNCTIONS = Set.of("dir", "has", "is", "lang", "not", "where");
    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("after", "before", "first-letter", "first-line");

    /** Counting functions with their argument: https://www.w3.org/TR/css-syntax-3/#anb-microsyntax */
    private static final Pattern COUNTING = Pattern.compile(
            "nth-(?:last-)?(?:child|of-type)\\(\\s*(?:odd|even|[+-]?\\d+|[+-]?\\d*n(?:\\s*[+-]\\s*\\d+)?)\\s*\\)");

    /** Where names mean nothing: escapes, strings, and attributes once they have neither in them. */
    private static final Pattern QUOTED =
            Pattern.compile("\\\\.|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("\\[[^]]*]");

    /** Asks for a comparison in which case matters, which Chromium does not know. */
    private static final Pattern CASE_SENSITIVE = Pattern.compile("=\\s*[^]\\s]+[\\s']\\s*[sS]\\s*]");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<element>::[\\w-]+)|:(?<counting>nth-[\\w-]+(?:\\([^)]*\\))?)|:(?<function>[\\w-]+)\\(|:(?<name>[\\w-]+)|(?<close>\\))|(?<id>#-?\\d[\\w-]*)");

    private final Deque<String> open = new ArrayDeque<>();

    private BrowserSelector() {}

    /** What is wrong with a selector; empty when nothing is. */
    static Optional<SelectorFault> fault(String selector) {
        if (!isGrammatical(selector)) {
            return fault(Reason.NO_SELECTOR, selector);
        }
        String unquoted = QUOTED.matcher(selector).replaceAll("''");
        if (CASE_SENSITIVE.matcher(unquoted).find()) {
            return fault(Reason.NO_SELECTOR, selector);
        }
        String names = ATTRIBUTE.matcher(unquoted).replaceAll("");
        return new BrowserSelector().read(TOKEN.matcher(names.toLowerCase(Locale.ROOT)));
    }

    private static boolean isGrammatical(String selector) {
        CSSOMParser parser = new CSSOMParser(new CSS3Parser());
        parser.setErrorHandler(new ThrowCssExceptionErrorHandler());
        try {
            return parser.parseSelectors(selector) != null;
        } catch (CSSException | IOException e) {
            return false;
        }
    }

    private Optional<SelectorFault> read(Matcher token) {
        while (token.find()) {
            Optional<SelectorFault> fault = accept(token);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<SelectorFault> accept(Matcher token) {
        if (token.group("element") != null || OLD_PSEUDO_ELEMENTS.contains(text(token, "name"))) {
            return fault(Reason.PSEUDO_ELEMENT, token.group());
        }
        if (token.group("id") != null) {
            return fault(Reason.NO_SELECTOR, token.group());
        }
        if (token.group("close") != null) {
            open.pop();
            return Optional.empty();
        }
        return isKnown(token) ? Optional.empty() : fault(Reason.UNKNOWN_PSEUDO_CLASS, token.group());
    }

    private boolean isKnown(Matcher token) {
        String function = text(token, "function");
        if (function.isEmpty()) {
            return PSEUDO_CLASSES.contains(text(token, "name"))
                    || COUNTING.matcher(text(token, "counting")).matches();
        }
        boolean isNested = function.equals("has") && open.contains(function);
        open.push(function);
        return FUNCTIONS.contains(function) && !isNested;
    }

    private static String text(Matcher token, String group) {
        String text = token.group(group);
        return text == null ? "" : text;
    }

    private static Optional<SelectorFault> fault(Reason reason, String part) {
        return Optional.of(new SelectorFault(reason, part));
    }
}
