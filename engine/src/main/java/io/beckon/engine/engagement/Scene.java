package io.beckon.engine.engagement;

import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Portrait;
import io.beckon.engine.visit.VisitorFacts;
import java.util.ArrayList;
import java.util.List;

/** One moment of a visit as this room sees it: what holds when it begins, what holds when it is over, and what follows from it. */
public final class Scene {
    private final Terms terms;
    private final VisitId visit;
    private final int version;
    private final long atMillis;
    private final boolean late;
    private final Portrait visitor;
    private final List<Consequence> consequences = new ArrayList<>();
    PageViews pages;
    VisitorFacts facts;
    Engagements engagements;

    /**
     * The moment begins.
     *
     * @param late whether it is a deadline that is handled too late for an offer
     * @param visitor the visitor as the policy sees him
     */
    public Scene(
            Terms terms,
            VisitId visit,
            int version,
            long atMillis,
            boolean late,
            Portrait visitor,
            PageViews pages,
            VisitorFacts facts,
            Engagements engagements) {
        this.terms = terms;
        this.visit = visit;
        this.version = version;
        this.atMillis = atMillis;
        this.late = late;
        this.visitor = visitor;
        this.pages = pages;
        this.facts = facts;
        this.engagements = engagements;
    }

    /** The page views, with the offers granted to them. */
    public PageViews pages() {
        return pages;
    }

    /** What is known of the visitor. */
    public VisitorFacts facts() {
        return facts;
    }

    /** What the visit knows of its engagements. */
    public Engagements engagements() {
        return engagements;
    }

    /** What follows, in order. */
    public List<Consequence> consequences() {
        return consequences;
    }

    Terms terms() {
        return terms;
    }

    VisitId visit() {
        return visit;
    }

    int version() {
        return version;
    }

    /** When it is. */
    public long atMillis() {
        return atMillis;
    }

    Portrait visitor() {
        return visitor;
    }

    boolean late() {
        return late;
    }

    void add(Consequence consequence) {
        consequences.add(consequence);
    }
}
