package io.beckon.engine.visit;

import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.List;

/** How many offers were granted in a page view or in a visit, by rule. */
public record OfferCounts(List<OfRule> rules) {
    /** None. */
    public static final OfferCounts NONE = new OfferCounts(List.of());

    /** The offers of one rule. */
    public record OfRule(RuleId rule, int count) {}

    public OfferCounts {
        rules = List.copyOf(rules);
    }

    /** Of all rules together. */
    public int total() {
        int total = 0;
        for (OfRule of : rules) {
            total += of.count();
        }
        return total;
    }

    /** Of one rule. */
    public int of(RuleId rule) {
        for (OfRule of : rules) {
            if (of.rule().equals(rule)) {
                return of.count();
            }
        }
        return 0;
    }

    /** One more of this rule. */
    public OfferCounts plus(RuleId rule) {
        OfRule one = new OfRule(rule, of(rule) + 1);
        if (rules.isEmpty()) {
            return new OfferCounts(List.of(one));
        }
        List<OfRule> more = new ArrayList<>(rules);
        more.removeIf(of -> of.rule().equals(rule));
        more.add(one);
        return new OfferCounts(more);
    }

    /** Appends it to a state. */
    public void encode(StateWriter out) {
        out.list(rules, (of, to) -> {
            to.text(of.rule().value());
            to.number(of.count());
        });
    }

    /** Reads what {@link #encode} wrote. */
    public static OfferCounts decode(StateReader in) {
        return new OfferCounts(in.list(from -> new OfRule(RuleId.of(from.text()), from.count())));
    }
}
