package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Origin;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Leads real rules through a visit as the reducer does, which leaves out what the visit has seen. At one place the memory is written and
 * read again, at another an event is taken back; neither may be noticed.
 */
final class EngineRun {
    private final RuleSet rules;
    private final List<RuleId> ids;
    private final Visit visit = Visit.begin(new Origin(VisitId.of("visit"), 1, 1, RandomVisits.START, Map.of(), null));
    private final RuleTurn turn = new RuleTurn();
    private final List<RuleFired> fired = new ArrayList<>();
    private RuleMemory memory = new RuleMemory(RandomVisits.START);

    EngineRun(RuleSet rules, List<RuleId> ids) {
        this.rules = rules;
        this.ids = ids;
    }

    List<RuleFired> through(List<Happening> course, int rereadAt, int takeBackAt) {
        for (int step = 0; step < course.size(); step++) {
            if (step == rereadAt) {
                memory = reread();
            }
            if (step == takeBackAt) {
                takeBack(course.get(step));
            }
            turn.begin(memory);
            if (isNew(course.get(step))) {
                happens(course.get(step));
            }
            fired.addAll(turn.fired());
            expectOrder(turn.fired());
        }
        return fired;
    }

    /** Time passes in any case. */
    private boolean isNew(Happening happening) {
        if (happening instanceof Happening.Occurs(CategorisedEvent categorised)) {
            Event event = categorised.event();
            dueUpTo(event.serverAtMillis() - 1);
            return visit.see(event.source(), event.id(), event.serverAtMillis());
        }
        return true;
    }

    private void happens(Happening happening) {
        switch (happening) {
            case Happening.PageCloses(PageId page, long atMillis) -> {
                dueUpTo(atMillis - 1);
                rules.pageClosed(page, atMillis, turn);
            }
            case Happening.IsForgiven(PageId page) -> ids.forEach(id -> rules.forgive(id, page, turn));
            case Happening.TimePasses(long untilMillis) -> dueUpTo(untilMillis);
            case Happening.Occurs(CategorisedEvent categorised) -> {
                dueUpTo(categorised.event().serverAtMillis() - 1);
                rules.match(categorised, turn);
            }
        }
    }

    private void dueUpTo(long untilMillis) {
        for (long next = memory.nextDeadlineMillis(); next <= untilMillis; next = memory.nextDeadlineMillis()) {
            rules.due(next, turn);
        }
    }

    /** By time, and at one time in the order of the rules. */
    private static void expectOrder(List<RuleFired> fired) {
        Comparator<RuleFired> order =
                Comparator.comparingLong(RuleFired::atMillis).thenComparing(RuleFired::rule);
        if (!fired.equals(fired.stream().sorted(order).toList())) {
            throw new AssertionError("Expected the order of the rules, but got " + fired + ".");
        }
    }

    private RuleMemory reread() {
        byte[] written = written();
        RuleMemory read = RuleMemory.of(
                RuleMemory.decode(new StateReader(written), MemoryFormat.FIRST).bytes());
        memory = read;
        expectWritten(written, "reading");
        return read;
    }

    private void takeBack(Happening happening) {
        byte[] before = written();
        turn.begin(memory);
        happens(happening);
        turn.rollBack();
        expectWritten(before, "taking back");
        if (!turn.fired().isEmpty()) {
            throw new AssertionError("Expected nothing to have fired after taking back, but something has.");
        }
    }

    private void expectWritten(byte[] before, String after) {
        byte[] now = written();
        if (!Arrays.equals(before, now)) {
            throw new AssertionError("Expected the same memory after " + after + ", but " + Arrays.toString(before)
                    + " became " + Arrays.toString(now) + ".");
        }
    }

    private byte[] written() {
        StateWriter writer = new StateWriter();
        memory.encode(writer);
        if (writer.size() > rules.worstStateBytes()) {
            throw new AssertionError("Expected at most " + rules.worstStateBytes() + " bytes, but the memory takes "
                    + writer.size() + ".");
        }
        return writer.toBytes();
    }
}
