package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.Event;

/** What a turn does to the deadlines that its memory awaits; the memory's array of them is replaced, never changed. */
final class TurnDeadlines {
    private final RuleTurn turn;
    private Awaited[] before = Deadlines.NONE;

    TurnDeadlines(RuleTurn turn) {
        this.turn = turn;
    }

    /** What came before can no longer be taken back. */
    void begin() {
        before = turn.memory().awaited;
    }

    void rollBack() {
        turn.memory().awaited = before;
    }

    /** Awaits nothing any more whose deadline is at or before this time; returns what was awaited. */
    Awaited[] giveUp(long deadlineMillis) {
        Awaited[] all = turn.memory().awaited;
        turn.memory().awaited = Deadlines.keep(all, awaited -> awaited.deadlineMillis() > deadlineMillis);
        return Deadlines.keep(all, awaited -> awaited.deadlineMillis() <= deadlineMillis);
    }

    boolean isAwaiting(int rule) {
        return Deadlines.first(turn.memory().awaited, rule) >= 0;
    }

    /** Whether the rule awaits something that began in this page view. */
    boolean isAwaitingHere(int rule) {
        return Deadlines.first(turn.memory().awaited, rule, turn.page()) >= 0;
    }

    /** How long the rule still awaits what it awaits first; it must await something. */
    long millisLeft(int rule) {
        int first = Deadlines.first(turn.memory().awaited, rule);
        if (first < 0) {
            throw new IllegalStateException("Expected rule " + rule + " to await something, but it does not.");
        }
        long deadlineMillis = turn.memory().awaited[first].deadlineMillis();
        return deadlineMillis - turn.memory().startedAtMillis() - turn.moment() + 1;
    }

    /** Opens a deadline for the current event. */
    void await(int rule, long millis) {
        Event event = turn.reading().event();
        long deadlineMillis = event.serverAtMillis() + millis;
        Awaited opened = new Awaited(rule, deadlineMillis, EventId.of(event.id()), turn.page(), true);
        turn.memory().awaited = Deadlines.with(turn.memory().awaited, opened);
    }

    /** Awaits nothing of this rule any longer. */
    void answer(int rule) {
        int at = Deadlines.first(turn.memory().awaited, rule);
        while (at >= 0) {
            turn.memory().awaited = Deadlines.without(turn.memory().awaited, at);
            at = Deadlines.first(turn.memory().awaited, rule);
        }
    }

    /** Awaits nothing of this rule any longer that began in this page view, where it awaits one thing at most; in none: nothing at all. */
    void answerHere(int rule) {
        if (!turn.isOnPage()) {
            answer(rule);
            return;
        }
        int at = Deadlines.first(turn.memory().awaited, rule, turn.page());
        if (at >= 0) {
            turn.memory().awaited = Deadlines.without(turn.memory().awaited, at);
        }
    }

    /** What is awaited because of an event in this page view stays awaited; that it is over is remembered. */
    void closePage(PageId page) {
        if (Deadlines.areAny(turn.memory().awaited, page)) {
            turn.memory().awaited = Deadlines.withPageClosed(turn.memory().awaited, page);
        }
    }
}
