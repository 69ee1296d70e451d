package io.beckon.admin.rules;

import io.beckon.admin.rules.Competition.Contender;
import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who of those that the same events can complete meets whom; by their places, as there may be thousands. */
final class Meetings {
    private final List<Candidate> candidates;
    private final BitSet[] met;

    Meetings(List<Candidate> candidates, Timing timing) {
        this.candidates = candidates;
        this.met = Stream.generate(BitSet::new).limit(candidates.size()).toArray(BitSet[]::new);
        for (int place = 0; place < met.length; place++) {
            for (int other = 0; other < place; other++) {
                if (candidates.get(place).meets(candidates.get(other), timing)) {
                    met[place].set(other);
                    met[other].set(place);
                }
            }
        }
    }

    /** Whoever can meet somebody of a group belongs to it; two at least, in their order. */
    List<List<Contender>> groups() {
        List<List<Contender>> groups = new ArrayList<>();
        BitSet told = new BitSet();
        for (int place = 0; place < met.length; place = told.nextClearBit(place)) {
            BitSet group = reachedFrom(place);
            told.or(group);
            if (group.cardinality() > 1) {
                groups.add(group.stream().mapToObj(one -> contender(one, group)).toList());
            }
        }
        return groups;
    }

    /** The place, those whom it meets, those whom they meet, and so on. */
    private BitSet reachedFrom(int place) {
        BitSet reached = new BitSet();
        BitSet left = new BitSet();
        left.set(place);
        for (int next = place; next >= 0; next = left.nextSetBit(0)) {
            reached.set(next);
            left.or(met[next]);
            left.andNot(reached);
        }
        return reached;
    }

    private Contender contender(int place, BitSet group) {
        Candidate candidate = candidates.get(place);
        int priority = candidate.rule().priority();
        BitSet never = (BitSet) group.clone();
        never.andNot(met[place]);
        never.clear(place);
        return new Contender(
                candidate.rule().id(),
                candidate.rule().name(),
                priority,
                candidate.categories(),
                met[place].stream()
                        .anyMatch(other -> candidates.get(other).rule().priority() == priority),
                rules(never));
    }

    /** Made in one go, as there may be thousands for each of thousands. */
    private Set<RuleId> rules(BitSet places) {
        return Set.of(places.stream()
                .mapToObj(place -> candidates.get(place).rule().id())
                .toArray(RuleId[]::new));
    }
}
