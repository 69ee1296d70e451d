package io.beckon.engine.visit;

import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a visitor across his visits.
 *
 * @param visits how many visits have begun
 * @param offers the offers of all rules together
 * @param rules the offers of single rules, of the 100 rules that changed last; the one that changed last comes last
 */
public record VisitorFacts(int visits, OfferFacts offers, List<OfRule> rules) {
    static final int MOST_RULES = 100;

    /** Nothing is known of the visitor. */
    public static final VisitorFacts NONE = new VisitorFacts(0, OfferFacts.NONE, List.of());

    /** The offers of one rule. */
    public record OfRule(RuleId rule, OfferFacts offers) {}

    public VisitorFacts {
        rules = List.copyOf(rules);
    }

    /** The offers of one rule. */
    public OfferFacts of(RuleId rule) {
        for (OfRule of : rules) {
            if (of.rule().equals(rule)) {
                return of.offers();
            }
        }
        return OfferFacts.NONE;
    }

    /** One more visit has begun. */
    public VisitorFacts visited() {
        return new VisitorFacts(visits + 1, offers, rules);
    }

    /** An offer of the rule was granted on this day. */
    public VisitorFacts offered(RuleId rule, long day) {
        return new VisitorFacts(visits, offers.offered(day), with(rule, of(rule).offered(day)));
    }

    /** An offer of the rule was answered. */
    public VisitorFacts answered(RuleId rule, Answer answer, long atMillis) {
        return new VisitorFacts(
                visits, offers.answered(answer, atMillis), with(rule, of(rule).answered(answer, atMillis)));
    }

    private List<OfRule> with(RuleId rule, OfferFacts changed) {
        List<OfRule> next = new ArrayList<>(rules);
        next.removeIf(of -> of.rule().equals(rule));
        next.add(new OfRule(rule, changed));
        return next.size() > MOST_RULES ? next.subList(1, next.size()) : next;
    }

    /** Appends it to a state. */
    public void encode(StateWriter out) {
        out.number(visits);
        offers.encode(out);
        out.list(rules, (of, to) -> {
            to.text(of.rule().value());
            of.offers().encode(to);
        });
    }

    /** Reads what {@link #encode} wrote. */
    public static VisitorFacts decode(StateReader in) {
        return new VisitorFacts(
                in.count(),
                OfferFacts.decode(in),
                in.list(from -> new OfRule(RuleId.of(from.text()), OfferFacts.decode(from))));
    }
}
