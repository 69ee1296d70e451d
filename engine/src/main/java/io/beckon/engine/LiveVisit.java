package io.beckon.engine;

import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.engagement.Engagements;
import io.beckon.engine.rules.RuleMemory;
import io.beckon.engine.visit.Origin;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import io.beckon.engine.visit.Visit;

/** A visit that goes on: what each room remembers of it, and when it ends unless something happens. */
final class LiveVisit {
    private final Visit visit;
    private final RuleMemory rules;
    private Engagements engagements;
    private long endMillis;

    private LiveVisit(Visit visit, RuleMemory rules, Engagements engagements, long endMillis) {
        this.visit = visit;
        this.rules = rules;
        this.engagements = engagements;
        this.endMillis = endMillis;
    }

    static LiveVisit begin(Origin origin) {
        RuleMemory rules = new RuleMemory(origin.startedAtMillis());
        return new LiveVisit(Visit.begin(origin), rules, Engagements.NONE, Long.MAX_VALUE);
    }

    VisitId id() {
        return visit.origin().visit();
    }

    int version() {
        return visit.origin().version();
    }

    Visit visit() {
        return visit;
    }

    RuleMemory rules() {
        return rules;
    }

    Engagements engagements() {
        return engagements;
    }

    long endMillis() {
        return endMillis;
    }

    long nextDeadlineMillis() {
        return Math.min(endMillis, Math.min(rules.nextDeadlineMillis(), engagements.nextDeadlineMillis()));
    }

    void engage(Engagements changed) {
        engagements = changed;
    }

    void endAt(long millis) {
        endMillis = millis;
    }

    void encode(StateWriter out) {
        visit.encode(out);
        rules.encode(out);
        engagements.encode(out);
        out.number(endMillis);
    }

    static LiveVisit decode(StateReader in, int format) {
        return new LiveVisit(
                Visit.decode(in, format), RuleMemory.decode(in, format), Engagements.decode(in, format), in.number());
    }
}
