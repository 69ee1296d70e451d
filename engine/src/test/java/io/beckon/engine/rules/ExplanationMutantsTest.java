package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.explanation.RuleExplainer;
import io.beckon.engine.mutation.Mutants;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Shows that the random cases would notice a wrong explanation: a single change to what an explanation keeps of a visit makes a case fail.
 * Takes every fourth mutant; {@code -Dbeckon.mutants=all} takes all.
 */
class ExplanationMutantsTest {
    private static final int CASES = 9_000;
    private static final int STEP = "all".equals(System.getProperty("beckon.mutants")) ? 1 : 4;

    /** Methods on which it hangs when a rule is said to have fired, and because of what; the others tell how far it is. */
    private static final Set<String> DECIDING = Set.of(
            "completedBy",
            "enough",
            "remember",
            "forget",
            "leave",
            "next",
            "because",
            "chain",
            "chainsFor",
            "with",
            "met",
            "before",
            "passTo",
            "weight",
            "end",
            "isWithin",
            "isByPageView",
            "key",
            "mayFireOn",
            "isOver",
            "fireOn",
            "forgive",
            "take",
            "accept",
            "match",
            "passTime",
            "fire",
            "startFromNothing",
            "passes",
            "explain",
            "trail");

    /**
     * Changes that change nothing that fires: some ask about a step more than there are, some keep what is not needed, or tell only how far
     * the rule is, or of a score name an event too many; one asks again what was asked before, and some are in what the compiler writes for
     * a choice.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "1st '1 becomes 0' in SetTrail.remember",
            "1st 'IF_ICMPLE becomes IF_ICMPLT' in SetTrail.remember",
            "1st 'IF_ICMPGE becomes IF_ICMPGT' in SetTrail.with",
            "2nd 'IFEQ becomes IFNE' in SequenceTrail.remember",
            "1st 'IF_ICMPGE becomes IF_ICMPLT' in SequenceTrail.remember",
            "1st 'IF_ICMPGE becomes IF_ICMPGT' in SequenceTrail.remember",
            "1st 'IFLE becomes IFGT' in SequenceTrail.remember",
            "1st 'IFLE becomes IFLT' in SequenceTrail.remember",
            "2nd 'IFEQ becomes IFNE' in ScoreTrail.enough",
            "3rd 'IFEQ becomes IFNE' in ScoreTrail.enough",
            "1st 'IF_ICMPGT becomes IF_ICMPGE' in ScoreTrail.enough",
            "1st 'IF_ICMPGE becomes IF_ICMPGT' in ScoreTrail.weight",
            "1st '1 becomes 0' in AbsenceTrail.remember",
            "1st 'IFEQ becomes IFNE' in AbsenceTrail.remember",
            "1st '0 becomes 1' in Openings.mayFireOn",
            "1st '2 becomes 3' in RuleCourse.take",
            "1st '4 becomes 5' in RuleCourse.take",
            "3rd '1 becomes 0' in RuleCourse.take",
            "4th 'IFEQ becomes IFNE' in RuleCourse.take",
            "1st '5 becomes 6' in RuleCourse.take",
            "1st 'IFEQ becomes IFNE' in RuleCourse.leave",
            "1st 'IFEQ becomes IFNE' in RuleCourse.accept",
            "1st '2 becomes 3' in RuleExplainer.trail",
            "1st '9 becomes 10' in RuleExplainer.trail");

    @Test
    void theRandomCasesNoticeChangesToExplanations() throws ReflectiveOperationException {
        Mutants mutants =
                Mutants.of(types()).in(DECIDING).except(WITHOUT_EFFECT).oneOf(STEP);

        assertThat(mutants.all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(mutants.survivors(ExplainedCaseRunner.class, CASES)).isEmpty();
    }

    private static Stream<Class<?>> types() throws ClassNotFoundException {
        Stream<Class<?>> trails = Stream.of(type("Trail").getPermittedSubclasses());
        return Stream.concat(
                trails,
                List.of(type("Kept"), type("Openings"), type("RuleCourse"), type("Match"), RuleExplainer.class)
                        .stream());
    }

    /** A type that its package keeps for itself. */
    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(RuleExplainer.class.getPackageName() + "." + name);
    }
}
