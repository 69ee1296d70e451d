package io.beckon.snippet;

import io.beckon.snippet.BrowserFault.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The part of RE2's syntax that means the same in every browser and cannot be made slow. Browsers backtrack: a repeated group with a
 * choice or a repetition in it takes exponential time, and everything else that can match in several ways multiplies the {@link RegexCost}.
 */
final class BrowserRegex {
    private static final String ESCAPABLE = "dDwWsSbB";
    /** Places in a subject, which browsers do not repeat. */
    private static final Set<String> ASSERTIONS = Set.of("^", "$", "\\b", "\\B");

    /** One token at a time: escape, class, opening and closing of groups, choice, repetition, anything else. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<escape>\\\\.)|(?<class>\\[\\^?(?:\\\\.|[^\\]\\[\\\\&])+])|(?<open>\\((?:\\?:)?(?!\\?))|(?<close>\\))|(?<choice>\\|)"
                    + "|(?<repetition>(?:[*+?]|\\{\\d{1,3}(?:,(?:\\d{1,3})?)?})\\??)|(?<literal>[^\\\\\\[({*+?}])",
            Pattern.DOTALL);

    private final Deque<Boolean> openGroups = new ArrayDeque<>();
    private boolean isBranching;
    private boolean isRepeatable;
    private final RegexCost cost = new RegexCost();

    private BrowserRegex() {}

    /** What is wrong with an expression; empty when nothing is. */
    static Optional<BrowserFault> fault(String expression) {
        BrowserRegex regex = new BrowserRegex();
        return regex.read(expression).or(() -> syntaxFault(expression)).or(() -> regex.costFault(expression));
    }

    private Optional<BrowserFault> costFault(String expression) {
        return cost.isTooHigh() ? fault(Reason.TOO_MANY_WAYS, expression) : Optional.empty();
    }

    private static Optional<BrowserFault> syntaxFault(String expression) {
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return fault(Reason.NO_EXPRESSION, e.getDescription());
        }
    }

    private Optional<BrowserFault> read(String expression) {
        Matcher token = TOKEN.matcher(expression);
        int end = 0;
        while (token.lookingAt()) {
            Optional<BrowserFault> fault = accept(token);
            if (fault.isPresent()) {
                return fault;
            }
            end = token.end();
            token.region(end, expression.length());
        }
        return end == expression.length() ? Optional.empty() : fault(Reason.NOT_ALLOWED, expression.substring(end));
    }

    private Optional<BrowserFault> accept(Matcher token) {
        if (token.group("repetition") != null) {
            return repeat(token.group());
        }
        isRepeatable = !ASSERTIONS.contains(token.group());
        if (token.group("open") != null) {
            openGroups.push(isBranching);
            isBranching = false;
            cost.begin();
        } else if (token.group("close") != null) {
            isRepeatable = !isBranching;
            isBranching |= !openGroups.isEmpty() && openGroups.pop();
            cost.end();
        } else if (token.group("choice") != null) {
            isBranching = true;
            cost.next();
        } else {
            cost.one(token.group());
        }
        return Optional.ofNullable(token.group("escape"))
                .filter(escape -> !isEscapable(escape.charAt(1)))
                .map(escape -> new BrowserFault(Reason.AMBIGUOUS, escape));
    }

    private Optional<BrowserFault> repeat(String repetition) {
        if (!isRepeatable) {
            return fault(Reason.NESTED_REPETITION, repetition);
        }
        isRepeatable = false;
        isBranching = true;
        cost.repeat(repetition);
        return Optional.empty();
    }

    private static Optional<BrowserFault> fault(Reason reason, String part) {
        return Optional.of(new BrowserFault(reason, part));
    }

    private static boolean isEscapable(char escaped) {
        return ESCAPABLE.indexOf(escaped) >= 0 || (escaped < 128 && !Character.isLetterOrDigit(escaped));
    }
}
