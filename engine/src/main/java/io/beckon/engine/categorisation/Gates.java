package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Chooses for each check the literals that a text must contain before the check is asked: the group that fewest other checks share. */
final class Gates {
    private static final int LONGEST = 24;

    private final Map<String, Integer> uses = new HashMap<>();

    private Gates() {}

    /** For each check its literals, of which one must occur; empty when the check must be asked always. */
    static List<List<String>> choose(List<TextCheck> checks) {
        List<List<List<String>>> usable = checks.stream()
                .map(check -> check.required().stream()
                        .map(Gates::cut)
                        .filter(group -> !group.isEmpty())
                        .toList())
                .toList();
        Gates gates = new Gates();
        usable.forEach(gates::count);
        return usable.stream().map(gates::rarest).toList();
    }

    /** The group with literals that the automaton can hold; empty when one of them has none. */
    private static List<String> cut(List<String> group) {
        List<String> literals = new ArrayList<>();
        for (String literal : group) {
            String usable = cut(literal);
            if (usable.isEmpty()) {
                return List.of();
            }
            literals.add(usable);
        }
        return literals;
    }

    /** The end of the longest part without surrogates: ends differ more than beginnings do. */
    private static String cut(String literal) {
        String longest = "";
        for (String part : literal.split("[\\uD800-\\uDFFF]+")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.substring(Math.max(0, longest.length() - LONGEST));
    }

    private void count(List<List<String>> groups) {
        HashSet<String> distinct = new HashSet<>();
        groups.forEach(distinct::addAll);
        distinct.forEach(literal -> uses.merge(literal, 1, Integer::sum));
    }

    private List<String> rarest(List<List<String>> groups) {
        List<String> best = List.of();
        for (List<String> group : groups) {
            if (best.isEmpty() || isRarer(group, best)) {
                best = group;
            }
        }
        return best;
    }

    private boolean isRarer(List<String> group, List<String> other) {
        int difference = uses(group) - uses(other);
        return difference < 0 || (difference == 0 && shortest(group) > shortest(other));
    }

    private int uses(List<String> group) {
        return group.stream().mapToInt(literal -> uses.getOrDefault(literal, 0)).sum();
    }

    private static int shortest(List<String> group) {
        return group.stream().mapToInt(String::length).min().orElse(0);
    }
}
