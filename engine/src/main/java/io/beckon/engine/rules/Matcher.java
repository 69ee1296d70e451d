package io.beckon.engine.rules;

/**
 * A pattern's automaton. It is asked only about events that pass a step, with the steps as bits.
 *
 * <p>Rules with the same pattern of other events share one. So it is told where the rule keeps its own progress: which {@link Bits}, or the
 * first of which cells. What is awaited is known by the rule's number; an automaton that awaits something belongs to one rule.
 *
 * <p>An event either completes the pattern and the rule fires: then everything is forgotten. Or it is remembered; also when it completes
 * the pattern but the rule may not fire now.
 */
sealed interface Matcher
        permits OneEvent,
                CountInSpan,
                CountInDuration,
                SetInSpan,
                SetInDuration,
                SequenceInSpan,
                SequenceInDuration,
                StrictSequenceInSpan,
                StrictSequenceInDuration,
                ScoreInSpan,
                ScoreInDuration,
                Absent,
                Hesitant,
                Dwelling {
    /** Whether there is a choice of events that satisfies the pattern and ends with this one. */
    boolean isCompletedBy(int own, int steps, RuleTurn turn);

    /** Takes the event as one that later events may build on. */
    void remember(int own, int steps, RuleTurn turn);

    /** Starts from nothing: only later events count. */
    void forget(int own, RuleTurn turn);

    /** Whether the step is among the steps. */
    static boolean isPassed(int step, int steps) {
        return (steps >>> step & 1) != 0;
    }
}
