package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.DecisionOutcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A decision of a visit. */
@Entity
@SuppressWarnings("UnusedVariable") // columns for queries; what is answered is the entry
@Table(name = "decisions")
class DecisionRow implements Row<DecisionRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String visitId, String decisionId) {}

    @EmbeddedId
    private Key key;

    private String site;
    private String ruleId;
    private long decidedAt;
    private long place;
    private String outcome;
    private @Nullable String reason;
    private String entry;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRow() {}

    /** The place orders the decisions of a visit: it ascends with the inputs, and within an input with its effects. */
    DecisionRow(VisitId visit, String site, long place, DecisionEntry decision) {
        this.key = new Key(visit.value(), decision.id());
        this.site = site;
        this.ruleId = decision.rule().id();
        this.decidedAt = decision.decidedAt();
        this.place = place;
        this.outcome = decision.outcome() == DecisionOutcome.OFFERED ? "offered" : "held-back";
        this.reason = decision.reason();
        this.entry = JsonText.of(withoutVisit(decision));
    }

    private static DecisionEntry withoutVisit(DecisionEntry decision) {
        return new DecisionEntry(
                null,
                decision.id(),
                decision.rule(),
                decision.firedAt(),
                decision.firedBy(),
                decision.decidedAt(),
                decision.outcome(),
                decision.reason(),
                decision.facts(),
                decision.offer(),
                decision.engagementId(),
                decision.version());
    }

    @Override
    public Key key() {
        return key;
    }
}
