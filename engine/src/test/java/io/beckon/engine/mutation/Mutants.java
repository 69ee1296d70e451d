package io.beckon.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mutants that random cases are to notice. */
public record Mutants(List<Mutant> all) {
    public Mutants {
        all = List.copyOf(all);
    }

    /** All mutants of these classes. */
    public static Mutants of(Stream<? extends Class<?>> types) {
        return new Mutants(types.flatMap(type -> Mutant.of(type).stream()).toList());
    }

    /** Those of methods with these names. */
    public Mutants in(Set<String> methods) {
        return new Mutants(
                all.stream().filter(mutant -> methods.contains(mutant.method())).toList());
    }

    /** Those without these changes, each of which must be there once. */
    public Mutants except(Set<String> changes) {
        for (String change : changes) {
            long found = all.stream()
                    .filter(mutant -> mutant.change().equals(change))
                    .count();
            if (found != 1) {
                throw new AssertionError("Expected one mutant '" + change + "', but found " + found + ".");
            }
        }
        return new Mutants(all.stream()
                .filter(mutant -> !changes.contains(mutant.change()))
                .toList());
    }

    /** The first of every so many. */
    public Mutants oneOf(int step) {
        return new Mutants(IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList());
    }

    /** The changes that none of the random cases notices. */
    public List<String> survivors(Class<? extends LongConsumer> cases, int most) throws ReflectiveOperationException {
        List<String> survivors = new ArrayList<>();
        for (Mutant mutant : all) {
            long seed = mutant.firstSeedThatFails(cases, most);
            if (seed == most) {
                survivors.add(mutant.change());
            } else {
                System.out.println("Case " + seed + " catches " + mutant.change());
            }
        }
        return survivors;
    }
}
