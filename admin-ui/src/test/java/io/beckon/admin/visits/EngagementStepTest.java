package io.beckon.admin.visits;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.engagement;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.visits.EngagementStep.Kind;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.VisitOutcome;
import io.beckon.definitions.history.VisitOutcome.EngagementResult;
import io.beckon.definitions.history.VisitOutcome.FiredRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementStepTest {
    @Test
    void tellsALifeUpToWhereItCame() {
        assertThat(kinds(engagement("offered", null, null, null, null))).containsExactly(Kind.OFFERED);
        assertThat(kinds(engagement("shown", null, at(11), null, null))).containsExactly(Kind.OFFERED, Kind.SHOWN);
        assertThat(kinds(engagement("accepted", null, at(11), at(12), null)))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.ACCEPTED);
        assertThat(kinds(engagement("conversation", null, at(11), at(12), null)))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.ACCEPTED, Kind.CONVERSATION);
    }

    @Test
    void tellsHowALifeEnded() {
        assertThat(kinds(engagement("closed", "expired", null, null, at(40))))
                .containsExactly(Kind.OFFERED, Kind.EXPIRED);
        assertThat(kinds(engagement("closed", "rejected", at(11), at(12), at(12))))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.REJECTED);
        assertThat(kinds(engagement("closed", "ignored", at(11), null, at(41))))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.IGNORED);
        assertThat(kinds(engagement("closed", "abandoned", at(11), at(12), at(132))))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.ACCEPTED, Kind.ABANDONED);
        assertThat(kinds(engagement("closed", "completed", at(11), at(12), at(200))))
                .containsExactly(Kind.OFFERED, Kind.SHOWN, Kind.ACCEPTED, Kind.COMPLETED);
    }

    @Test
    void isNotIrritatedByWordsOfAnotherVersion() {
        assertThat(kinds(engagement("teleported", "vanished", at(11), null, null)))
                .containsExactly(Kind.OFFERED, Kind.SHOWN);
        assertThat(Outcome.of("teleported", "vanished")).isEmpty();
    }

    @Test
    void namesTheFurthestThatAVisitCame() {
        FiredRule rule = new FiredRule("help", "Needs help", 2, 1);
        EngagementResult ignored = new EngagementResult("e1", "closed", "ignored");
        EngagementResult accepted = new EngagementResult("e2", "accepted", null);

        assertThat(Outcome.of(null)).isEqualTo(Outcome.NOTHING);
        assertThat(Outcome.of(new VisitOutcome(List.of(rule), List.of()))).isEqualTo(Outcome.HELD_BACK);
        assertThat(Outcome.of(new VisitOutcome(List.of(rule), List.of(ignored))))
                .isEqualTo(Outcome.IGNORED);
        assertThat(Outcome.of(new VisitOutcome(List.of(rule), List.of(ignored, accepted))))
                .isEqualTo(Outcome.ACCEPTED);
    }

    private static List<Kind> kinds(EngagementEntry engagement) {
        return EngagementStep.of(engagement).stream().map(EngagementStep::kind).toList();
    }
}
