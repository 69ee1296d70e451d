package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Time on pages as a visitor of two tabs spends it, through the whole reducer, against the milliseconds at which a page was shown. */
class DwellPropertyTest {
    private static final VisitorId VISITOR = VisitorId.of("dweller");
    private static final VisitId VISIT = VisitId.of("visit1");
    private static final int[] TIMES = {10, 20, 35, 60};
    private static final Packages[] PACKAGES = {
        packages(TIMES[0]), packages(TIMES[1]), packages(TIMES[2]), packages(TIMES[3])
    };
    private static final int[] PAUSES = {0, 0, 1, 5, 10, 10, 15, 30};

    /** A page is shown in a tab, or left. */
    private record Step(String tab, String id, String page, boolean isEntered, boolean isHelp, long atMillis) {}

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void firesWhenTheTimeIsSpentAndThePageIsOpen(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int choice = random.nextInt(TIMES.length);
        List<Step> steps = steps(random);

        Optional<Long> fired = fired(steps, PACKAGES[choice], random);

        assertThat(fired).as(() -> TIMES[choice] + " in " + steps).isEqualTo(expected(steps, TIMES[choice]));
        Statistics.label("fired")
                .collect(fired.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
    }

    private static List<Step> steps(RandomGenerator random) {
        List<Step> steps = new ArrayList<>();
        String[] shown = new String[2];
        long atMillis = World.START;
        for (int n = 1; n <= 10; n++) {
            atMillis += PAUSES[random.nextInt(PAUSES.length)];
            int tab = random.nextInt(2);
            boolean isEntered = shown[tab] == null || random.nextBoolean();
            String page = isEntered ? "p" + n : shown[tab];
            shown[tab] = isEntered ? page : null;
            steps.add(new Step("t" + tab, "t" + tab + "." + n, page, isEntered, random.nextInt(3) > 0, atMillis));
        }
        return steps;
    }

    /** What is sent twice counts once. */
    private static Optional<Long> fired(List<Step> steps, Packages packages, RandomGenerator random) {
        Visitor visitor = Visitor.of(SiteOf.KEY, VISITOR);
        VisitorReducer reducer = new VisitorReducer(packages);
        List<Effect> effects = new ArrayList<>();
        for (Step step : steps) {
            for (int sent = random.nextInt(5) == 0 ? 2 : 1; sent > 0; sent--) {
                effects.addAll(reducer.apply(visitor, batch(step)));
            }
        }
        while (visitor.isLive()) {
            long next = visitor.nextDeadlineMillis();
            effects.addAll(reducer.apply(visitor, new Input.TimerDue(SiteOf.KEY, VISITOR, VISIT, next, next)));
        }
        return effects.stream()
                .filter(Effect.DecisionRecorded.class::isInstance)
                .map(effect -> ((Effect.DecisionRecorded) effect).entry().firedAt())
                .findFirst();
    }

    private static Input batch(Step step) {
        EventMessage message = new EventMessage(
                step.id(),
                EventType.SYSTEM,
                step.isEntered() ? SystemEvents.PAGE_ENTERED : SystemEvents.PAGE_EXITED,
                step.page(),
                step.atMillis(),
                "https://shop.example/" + (step.isHelp() ? "help" : "home"),
                null,
                null,
                null,
                Map.of());
        Input.Beginning beginning = new Input.Beginning(1, Map.of("userAgent", "Dweller"), null);
        return new Input.Batch(
                SiteOf.KEY,
                VISITOR,
                VISIT,
                step.atMillis(),
                beginning,
                step.atMillis(),
                Source.BROWSER,
                List.of(message));
    }

    /** Goes from millisecond to millisecond; of those at which something happens, what happened last decides. */
    private static Optional<Long> expected(List<Step> steps, int millis) {
        long spent = 0;
        for (long at = World.START; at <= steps.getLast().atMillis() + millis; at++) {
            if (isHelpShown(steps, at)) {
                if (spent >= millis) {
                    return Optional.of(at);
                }
                spent++;
            }
        }
        return Optional.empty();
    }

    private static boolean isHelpShown(List<Step> steps, long at) {
        return List.of("t0", "t1").stream()
                .anyMatch(tab -> steps.stream()
                        .filter(step -> step.tab().equals(tab) && step.atMillis() <= at)
                        .reduce((_, last) -> last)
                        .filter(last -> last.isEntered() && last.isHelp())
                        .isPresent());
    }

    private static Packages packages(int millis) {
        SitePackage compiled = new SiteOf()
                .category("help", "/help")
                .rule("dwells", new Pattern.Dwell(CategoryId.of("help"), millis), Repeat.ONCE_PER_VISIT, null)
                .version(1);
        return (_, _) -> compiled;
    }
}
