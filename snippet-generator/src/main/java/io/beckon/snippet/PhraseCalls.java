package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the agent tests a search phrase, with the meaning it has in categories: words and {@code "exact phrases"} must all occur, a
 * {@code -} before one excludes it, {@code OR} between two makes one of them enough and binds tighter than standing side by side.
 */
final class PhraseCalls {
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final String OR = "OR";

    private final Expression field;
    private final boolean isCaseSensitive;
    private final List<List<Expression>> wanted = new ArrayList<>();
    private final List<Expression> excluded = new ArrayList<>();
    private boolean isOrOpen;
    private boolean mayOrFollow;
    private boolean isOrMisplaced;

    private PhraseCalls(Expression field, String phrase, boolean isCaseSensitive) {
        this.field = field;
        this.isCaseSensitive = isCaseSensitive;
        Matcher term = TERM.matcher(phrase);
        while (term.find()) {
            if (term.group().equals(OR)) {
                openOr();
            } else {
                add(term);
            }
        }
    }

    /** The test of a field. */
    static Expression test(Expression field, String phrase, boolean isCaseSensitive) {
        PhraseCalls calls = new PhraseCalls(field, phrase, isCaseSensitive);
        List<Expression> all = new ArrayList<>();
        calls.wanted.forEach(group -> all.add(TestCalls.combine(AgentFunction.ANY_OF, group)));
        all.addAll(calls.excluded);
        return TestCalls.combine(AgentFunction.ALL_OF, all);
    }

    /** What is wrong with a phrase, to be read after "but"; empty when nothing is. */
    static Optional<String> fault(String phrase) {
        PhraseCalls calls = new PhraseCalls(new Expression.Function(AgentFunction.TITLE), phrase, false);
        if (TERM.matcher(phrase).replaceAll("").contains("\"")) {
            return Optional.of("a quote is not closed");
        }
        if (calls.wanted.isEmpty() && calls.excluded.isEmpty()) {
            return Optional.of("there is no letter or digit");
        }
        return calls.isOrMisplaced || calls.isOrOpen
                ? Optional.of("OR stands without something to search for on both sides")
                : Optional.empty();
    }

    private void openOr() {
        isOrMisplaced |= !mayOrFollow || isOrOpen;
        isOrOpen = true;
    }

    private void add(Matcher term) {
        String words = term.group(2) == null ? term.group(3) : term.group(2);
        if (!WORD.matcher(words).find()) {
            return;
        }
        Expression occurs = call(
                AgentFunction.CONTAINS_WORDS, field, new Expression.Text(words), new Expression.Flag(isCaseSensitive));
        boolean isExcluded = !term.group(1).isEmpty();
        isOrMisplaced |= isOrOpen && isExcluded;
        if (isExcluded) {
            excluded.add(call(AgentFunction.NOT, occurs));
        } else if (isOrOpen && !wanted.isEmpty()) {
            wanted.getLast().add(occurs);
        } else {
            wanted.add(new ArrayList<>(List.of(occurs)));
        }
        isOrOpen = false;
        mayOrFollow = !isExcluded;
    }
}
