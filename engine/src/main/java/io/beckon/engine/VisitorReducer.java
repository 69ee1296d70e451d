package io.beckon.engine;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.Origin;
import io.beckon.engine.visit.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one deterministic function: a visitor and an input give effects and the visitor's next state.
 *
 * <p>Contract: the same state, input and packages give the same state, byte for byte, and the same effects in the same order. Before an
 * input is applied, everything that was due before it happens first, in all live visits of the visitor. Whatever makes a room throw is
 * refused, and the rest goes on. It throws only when a package is missing; the visitor is then as it was, and {@link #refuse} says what
 * became of the input. Not safe for threads: every lane has its own.
 */
public final class VisitorReducer {
    private final Packages packages;
    private final boolean hasHistory;
    private final RuleTurn turn = new RuleTurn();

    /** The function over these packages. */
    public VisitorReducer(Packages packages) {
        this(packages, true);
    }

    private VisitorReducer(Packages packages, boolean hasHistory) {
        this.packages = packages;
        this.hasHistory = hasHistory;
    }

    /** The same for whoever keeps no history: {@link Effect.EventRecorded} and {@link Effect.VisitRecorded} are left out. */
    public static VisitorReducer withoutHistory(Packages packages) {
        return new VisitorReducer(packages, false);
    }

    /** Applies the input to the visitor, in place. */
    public List<Effect> apply(Visitor visitor, Input input) {
        List<VisitReducer> reducers = new ArrayList<>(visitor.live().size() + 1);
        for (LiveVisit live : visitor.live()) {
            reducers.add(reducer(visitor, live, find(visitor.site(), live.version())));
        }
        SitePackage beginning = beginning(visitor, input);
        passTime(reducers, input);
        List<Effect> refused = List.of();
        switch (input) {
            case Input.TimerDue _ -> {}
            case Input.SlotAnswered answered -> answer(answered, own(reducers, input));
            case Input.Batch batch -> {
                begin(batch, visitor, reducers, beginning);
                refused = take(batch, own(reducers, batch));
            }
        }
        return effects(refused, reducers);
    }

    /** Mostly a visitor has one visit, and nothing is refused for all of them. */
    private static List<Effect> effects(List<Effect> refused, List<VisitReducer> reducers) {
        if (refused.isEmpty() && reducers.size() == 1) {
            return reducers.getFirst().finish();
        }
        List<Effect> effects = new ArrayList<>(refused);
        for (VisitReducer reducer : reducers) {
            effects.addAll(reducer.finish());
        }
        return effects;
    }

    /** What is due happens in the order of the deadlines, whatever visit it belongs to. */
    private static void passTime(List<VisitReducer> reducers, Input input) {
        VisitReducer next = earliestDue(reducers, input);
        while (next != null) {
            next.happenDue(input.atMillis());
            next = earliestDue(reducers, input);
        }
    }

    private static @Nullable VisitReducer earliestDue(List<VisitReducer> reducers, Input input) {
        VisitReducer earliest = null;
        for (VisitReducer reducer : reducers) {
            if (reducer.isDue(input)
                    && (earliest == null || reducer.nextDeadlineMillis() < earliest.nextDeadlineMillis())) {
                earliest = reducer;
            }
        }
        return earliest;
    }

    private static void answer(Input.SlotAnswered answered, @Nullable VisitReducer own) {
        if (own != null) {
            own.take(answered);
        }
    }

    /** What the visit does not take because it is not live. */
    private static List<Effect> take(Input.Batch batch, @Nullable VisitReducer own) {
        if (own == null) {
            return refuse(batch, Refusal.VISIT_ENDED);
        }
        own.take(batch);
        return List.of();
    }

    private void begin(
            Input.Batch batch, Visitor visitor, List<VisitReducer> reducers, @Nullable SitePackage sitePackage) {
        if (sitePackage == null || batch.beginning() == null || !visitor.mayBegin(batch.visit())) {
            return;
        }
        makeRoom(visitor, reducers, batch.atMillis());
        LiveVisit live = LiveVisit.begin(origin(batch, batch.beginning(), visitor));
        visitor.begin(live);
        VisitReducer begun = reducer(visitor, live, sitePackage);
        reducers.add(begun);
        begun.begin(batch);
    }

    private VisitReducer reducer(Visitor visitor, LiveVisit live, SitePackage sitePackage) {
        return new VisitReducer(visitor, live, sitePackage, turn, new VisitEffects(live.id(), hasHistory));
    }

    private static Origin origin(Input.Batch batch, Input.Beginning beginning, Visitor visitor) {
        return new Origin(
                batch.visit(),
                beginning.version(),
                visitor.facts().visits() + 1,
                batch.atMillis(),
                beginning.device(),
                beginning.country());
    }

    /** Of too many visits at once, the one that was silent for the longest ends. */
    private static void makeRoom(Visitor visitor, List<VisitReducer> reducers, long atMillis) {
        if (visitor.live().size() >= Visitor.MOST_LIVE) {
            reducers.stream()
                    .filter(VisitReducer::isLive)
                    .min(Comparator.comparingLong(VisitReducer::activeAtMillis))
                    .ifPresent(silent -> silent.end(atMillis));
        }
    }

    /** What is left of an input that could not be applied: each of its events is refused. */
    public static List<Effect> refuse(Input input) {
        return input instanceof Input.Batch batch ? refuse(batch, Refusal.POISONOUS) : List.of();
    }

    private static List<Effect> refuse(Input.Batch batch, Refusal reason) {
        return batch.events().stream()
                .<Effect>map(message ->
                        new Effect.EventRefused(batch.visit(), Entries.refusal(message, batch.atMillis(), reason)))
                .toList();
    }

    private static @Nullable VisitReducer own(List<VisitReducer> reducers, Input input) {
        for (VisitReducer reducer : reducers) {
            if (reducer.isLive() && reducer.id().equals(input.visit())) {
                return reducer;
            }
        }
        return null;
    }

    private @Nullable SitePackage beginning(Visitor visitor, Input input) {
        return input instanceof Input.Batch batch && batch.beginning() != null && visitor.find(batch.visit()) == null
                ? find(batch.site(), batch.beginning().version())
                : null;
    }

    private SitePackage find(SiteKey site, int version) {
        SitePackage found = packages.find(site, version);
        if (found == null) {
            throw new IllegalStateException("Expected package " + version + " of site '" + site
                    + "' to be kept while a visit needs it, but it is missing. Publish it again.");
        }
        return found;
    }
}
