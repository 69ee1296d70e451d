package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many checks of one text at the price of few: one pass finds the literals that occur, and only checks whose rarest required literal is
 * among them are asked. Checks that require no literal are asked always. Immutable.
 */
public final class TextIndex {
    private final int[] ids;
    private final TextCheck[] checks;
    private final int[] always;
    private final int[][] implied;
    private final int[][] candidates;
    private final @Nullable LiteralAutomaton automaton;

    private TextIndex(Builder builder) {
        List<List<String>> gates = Gates.choose(builder.checks);
        Map<String, List<Integer>> byLiteral = new TreeMap<>();
        List<Integer> ungated = new ArrayList<>();
        for (int check = 0; check < gates.size(); check++) {
            if (gates.get(check).isEmpty()) {
                ungated.add(check);
            }
            for (String literal : gates.get(check)) {
                byLiteral.computeIfAbsent(literal, _ -> new ArrayList<>()).add(check);
            }
        }
        String[] literals = byLiteral.keySet().toArray(String[]::new);
        checks = builder.checks.toArray(TextCheck[]::new);
        ids = ints(builder.ids);
        always = ints(ungated);
        implied = new int[literals.length][];
        candidates = new int[literals.length][];
        for (int i = 0; i < literals.length; i++) {
            String literal = literals[i];
            List<Integer> gated = byLiteral.getOrDefault(literal, List.of());
            implied[i] = ints(gated.stream()
                    .filter(check -> checks[check].isImpliedBy(literal))
                    .toList());
            candidates[i] = ints(gated.stream()
                    .filter(check -> !checks[check].isImpliedBy(literal))
                    .toList());
        }
        automaton = literals.length == 0 ? null : new LiteralAutomaton(literals);
    }

    /** Sets the bit of the id of every check that the subject passes. */
    public void mark(Subject subject, long[] passed) {
        for (int check : always) {
            ask(check, subject, passed);
        }
        long[] found = automaton == null ? null : automaton.find(subject.text());
        for (int word = 0; found != null && word < found.length; word++) {
            for (long rest = found[word]; rest != 0; rest &= rest - 1) {
                markGated((word << 6) + Long.numberOfTrailingZeros(rest), subject, passed);
            }
        }
    }

    /** Adds of every check whose bit is set, by its id, the places in the subject because of which it passed. */
    void addPlaces(Subject subject, long[] passed, Map<Integer, List<Span>> byId) {
        for (int check = 0; check < checks.length; check++) {
            int id = ids[check];
            if ((passed[id >>> 6] & 1L << id) != 0) {
                byId.put(id, checks[check].places(subject));
            }
        }
    }

    private void markGated(int literal, Subject subject, long[] passed) {
        for (int check : implied[literal]) {
            passed[ids[check] >>> 6] |= 1L << ids[check];
        }
        for (int check : candidates[literal]) {
            ask(check, subject, passed);
        }
    }

    private void ask(int check, Subject subject, long[] passed) {
        int id = ids[check];
        if ((passed[id >>> 6] & 1L << id) == 0 && checks[check].passes(subject)) {
            passed[id >>> 6] |= 1L << id;
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects the checks of an index. */
    public static final class Builder {
        private final List<TextCheck> checks = new ArrayList<>();
        private final List<Integer> ids = new ArrayList<>();

        /** Adds a check; several may share an id, of which one is enough. */
        public void add(int id, TextCheck check) {
            ids.add(id);
            checks.add(check);
        }

        /** The index of the checks added so far. */
        public TextIndex build() {
            return new TextIndex(this);
        }
    }
}
