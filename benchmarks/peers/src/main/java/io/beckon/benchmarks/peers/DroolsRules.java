package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.WorkloadRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The workload's rules in Drools' language: joins over the events of one visit, each later than the one before. */
final class DroolsRules {
    private static final String HEAD = """
            package io.beckon.benchmarks.peers.rules
            import io.beckon.benchmarks.peers.PageEvent
            global io.beckon.benchmarks.peers.FirstMatches found
            declare PageEvent
                @role(event)
                @timestamp(atMillis)
                @expires(2h)
            end
            """;

    private DroolsRules() {}

    static String of(List<WorkloadRule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> rule(rule, rules.get(rule)))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String rule(int number, WorkloadRule rule) {
        return "rule r" + number + " when\n" + conditions(rule) + "then found.add(" + number + ", $last.getVisit(), "
                + last(rule) + "); end\n";
    }

    private static String conditions(WorkloadRule rule) {
        return switch (rule) {
            case WorkloadRule.Singleton(int category) -> "$last: PageEvent(category == " + category + ")\n";
            case WorkloadRule.Search(String term) -> "$last: PageEvent(text.contains(\"" + term + "\"))\n";
            case WorkloadRule.Sequence(int first, int second, int third) ->
                "$a: PageEvent(category == " + first + ")\n"
                        + "$b: PageEvent(category == " + second + ", visit == $a.visit, number > $a.number)\n"
                        + "$last: PageEvent(category == " + third + ", visit == $a.visit, number > $b.number)\n";
            case WorkloadRule.Set(int first, int second, int third) ->
                "$a: PageEvent(category == " + first + ")\n"
                        + "$b: PageEvent(category == " + second + ", visit == $a.visit)\n"
                        + "$last: PageEvent(category == " + third + ", visit == $a.visit)\n";
            case WorkloadRule.Counter(int category, int withinMillis) ->
                "$a: PageEvent(category == " + category + ")\n"
                        + "$b: PageEvent(category == " + category + ", visit == $a.visit, number > $a.number)\n"
                        + "$last: PageEvent(category == " + category
                        + ", visit == $a.visit, number > $b.number, atMillis <= $a.atMillis + " + withinMillis + "L)\n";
        };
    }

    /** The events of a set come in any order; the last one completes it. */
    private static String last(WorkloadRule rule) {
        return rule instanceof WorkloadRule.Set
                ? "Math.max($last.getNumber(), Math.max($a.getNumber(), $b.getNumber()))"
                : "$last.getNumber()";
    }
}
