package io.beckon.engine.rules;

/** A matcher to which the end of a page view means something; only while it awaits something. */
interface PageBound {
    /** The page view that the turn has entered ends; all that is remembered of it will be forgotten next. */
    void leave(RuleTurn turn);
}
