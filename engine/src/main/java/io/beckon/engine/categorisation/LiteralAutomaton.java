package io.beckon.engine.categorisation;

import org.jspecify.annotations.Nullable;

/**
 * Finds all literals that occur in a text in one pass, ignoring case. Aho and Corasick, "Efficient string matching: an aid to
 * bibliographic search", CACM 18 (1975).
 *
 * <p>The states nearest to the root, where texts spend their time, have a full row of transitions; deeper ones, which are many and
 * mostly chains, keep their few edges and fall back.
 */
final class LiteralAutomaton {
    private static final int MOST_CELLS = 1 << 17;

    private final CharacterClasses classes;
    private final LiteralTrie trie;
    private final int words;
    private final int rows;
    private final int[] row;
    private final int[] fallback;
    private final int[] report;
    private final char[] edgeClass;

    /** The automaton of folded, distinct, sorted literals without surrogates, none empty. */
    LiteralAutomaton(String[] literals) {
        this(literals, MOST_CELLS);
    }

    /** The same with a bound on the cells of the full rows. */
    LiteralAutomaton(String[] literals, int mostCells) {
        words = (literals.length + 63) >>> 6;
        trie = new LiteralTrie(literals);
        classes = new CharacterClasses(literals);
        rows = Math.clamp(mostCells / classes.count(), 1, trie.states);
        row = new int[rows * classes.count()];
        fallback = new int[trie.states];
        report = new int[trie.states];
        edgeClass = new char[trie.edgeCharacter.length];
        for (int edge = 0; edge < edgeClass.length; edge++) {
            edgeClass[edge] = classes.of(trie.edgeCharacter[edge]);
        }
        for (int state = 0; state < trie.states; state++) {
            linkChildren(state);
        }
    }

    /** The bits of the literals that occur in the text; absent when there is none. */
    long @Nullable [] find(String text) {
        long[] found = null;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, classes.of(text.charAt(i)));
            for (int hit = report[state]; hit != 0; hit = report[fallback[hit]]) {
                found = found == null ? new long[words] : found;
                int literal = trie.literalAt[hit];
                found[literal >>> 6] |= 1L << literal;
            }
        }
        return found;
    }

    /** States come breadth first, so that all that is shallower than a child is complete when it is linked. */
    private void linkChildren(int state) {
        if (state < rows && state > 0) {
            System.arraycopy(row, fallback[state] * classes.count(), row, state * classes.count(), classes.count());
        }
        for (int edge = trie.firstEdge[state]; edge < trie.firstEdge[state + 1]; edge++) {
            int child = edge + 1;
            fallback[child] = state == 0 ? 0 : next(fallback[state], edgeClass[edge]);
            report[child] = trie.literalAt[child] >= 0 ? child : report[fallback[child]];
        }
        for (int edge = trie.firstEdge[state]; state < rows && edge < trie.firstEdge[state + 1]; edge++) {
            row[state * classes.count() + edgeClass[edge]] = edge + 1;
        }
    }

    private int next(int from, char characterClass) {
        int state = from;
        while (state >= rows) {
            for (int edge = trie.firstEdge[state]; edge < trie.firstEdge[state + 1]; edge++) {
                if (edgeClass[edge] == characterClass) {
                    return edge + 1;
                }
            }
            state = fallback[state];
        }
        return row[state * classes.count() + characterClass];
    }
}
