package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * One to three rules, of which the first is of the wanted template, and a visit; everything follows from the seed. The others share the
 * memory with it and must not be noticed.
 */
final class RandomCase {
    private final List<TypedRule> patterns = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Happening> visit;
    private final int rereadAt;
    private final int takeBackAt;

    RandomCase(RandomPatterns.Template template, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomPatterns generator = new RandomPatterns(random);
        add(generator.next(template), generator.repeat());
        for (int left = random.nextInt(3); left > 0; left--) {
            RandomPatterns.Template[] all = RandomPatterns.Template.values();
            add(generator.next(all[random.nextInt(all.length)]), generator.repeat());
        }
        visit = new RandomVisits(random, template == RandomPatterns.Template.DWELL).next();
        rereadAt = random.nextInt(visit.size());
        takeBackAt = random.nextInt(visit.size());
    }

    /** Runs the visit through the real rules and the naive ones; whether the first rule fired. An error tells a difference. */
    boolean run() {
        RuleSet compiled = switch (RuleSet.compile(patterns, rules, RandomVisits.NUMBERS)) {
            case RuleSetCompilation.Compiled(RuleSet ok) -> ok;
            case RuleSetCompilation.Refused(var problems) -> throw new AssertionError(problems + "\n" + this);
        };
        List<RuleId> ids = patterns.stream().map(TypedRule::rule).toList();
        List<RuleFired> fired = new EngineRun(compiled, ids).through(visit, rereadAt, takeBackAt);
        for (int number = 0; number < patterns.size(); number++) {
            TypedRule typed = patterns.get(number);
            List<RuleFired> actual = fired.stream()
                    .filter(one -> one.rule().equals(typed.rule()))
                    .toList();
            List<RuleFired> expected = new KeptEvents(
                            typed.rule(), typed.pattern(), rules.get(number).repeat())
                    .after(visit);
            if (!actual.equals(expected)) {
                throw new AssertionError("Expected " + expected + "\nbut got " + actual + "\nin " + this);
            }
        }
        return fired.stream()
                .anyMatch(one -> one.rule().equals(patterns.getFirst().rule()));
    }

    /** Whether an event is sent again. */
    boolean repeats() {
        List<String> ids = visit.stream()
                .filter(Happening.Occurs.class::isInstance)
                .map(happening ->
                        ((Happening.Occurs) happening).categorised().event().id())
                .toList();
        return Set.copyOf(ids).size() < ids.size();
    }

    private void add(Pattern pattern, Repeat repeat) {
        RuleId id = RuleId.of("r" + patterns.size());
        patterns.add(new TypedRule(id, pattern));
        rules.add(new Rule(id, "Rule", true, 1, null, Map.of(), "rule", repeat, null, null, Caps.NONE, null));
    }

    @Override
    public String toString() {
        String told = visit.stream().map(RandomCase::tell).collect(Collectors.joining("\n  "));
        return patterns + "\n" + rules.stream().map(Rule::repeat).toList() + "\n  " + told + "\nread again at "
                + rereadAt + ", taken back at " + takeBackAt;
    }

    private static String tell(Happening happening) {
        return switch (happening) {
            case Happening.Occurs(var categorised) -> {
                var event = categorised.event();
                yield event.id() + " " + event.name() + " on " + event.message().page() + " at +"
                        + (event.serverAtMillis() - RandomVisits.START) + " " + event.type() + " " + event.values();
            }
            case Happening.PageCloses(var page, long at) -> page + " closes at +" + (at - RandomVisits.START);
            case Happening.IsForgiven(var page) -> "forgiven on " + page;
            case Happening.TimePasses(long until) -> "until +" + (until - RandomVisits.START);
        };
    }
}
