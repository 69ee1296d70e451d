package io.beckon.engine.categorisation;

import java.util.Arrays;

/**
 * The trie of a sorted set of literals, laid out level by level: states are numbered breadth first from the root, 0, and the edges of
 * one state stand side by side in the order of their characters.
 */
final class LiteralTrie {
    static final int NONE = -1;

    private final String[] literals;
    final int states;
    final int[] firstEdge;
    final char[] edgeCharacter;
    /** The target of edge i is state i + 1, since every state but the root has exactly one edge to it. */
    final int[] literalAt;

    private int nextEdge;

    LiteralTrie(String[] sortedDistinct) {
        literals = sortedDistinct;
        states = countStates(sortedDistinct);
        firstEdge = new int[states + 1];
        edgeCharacter = new char[states - 1];
        literalAt = new int[states];
        Arrays.fill(literalAt, NONE);
        build();
    }

    private void build() {
        int[] from = new int[states];
        int[] to = new int[states];
        int[] depth = new int[states];
        to[0] = literals.length;
        for (int state = 0; state < states; state++) {
            firstEdge[state] = nextEdge;
            int literal = from[state];
            if (literal < to[state] && literals[literal].length() == depth[state]) {
                literalAt[state] = literal++;
            }
            while (literal < to[state]) {
                int end = endOfBranch(literal, to[state], depth[state]);
                edgeCharacter[nextEdge] = literals[literal].charAt(depth[state]);
                int child = ++nextEdge;
                from[child] = literal;
                to[child] = end;
                depth[child] = depth[state] + 1;
                literal = end;
            }
        }
        firstEdge[states] = nextEdge;
    }

    private int endOfBranch(int start, int limit, int depth) {
        char character = literals[start].charAt(depth);
        int end = start + 1;
        while (end < limit && literals[end].charAt(depth) == character) {
            end++;
        }
        return end;
    }

    private static int countStates(String[] sorted) {
        int count = 1;
        String before = "";
        for (String literal : sorted) {
            count += literal.length() - commonPrefix(before, literal);
            before = literal;
        }
        return count;
    }

    private static int commonPrefix(String one, String other) {
        int shared = 0;
        int limit = Math.min(one.length(), other.length());
        while (shared < limit && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
