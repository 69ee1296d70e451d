package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A rule memory holds what was written last, and its bytes say nothing of how it came to be. */
class RuleMemoryTest {
    private static final long BEGIN = 1_700_000_000_000L;

    /** A cell of the visit or of a slot, and what is written to it. */
    record Write(int slot, int cell, int value) {}

    @Property
    void holdsWhatWasWrittenLast(@ForAll("writes") List<Write> writes) {
        RuleMemory memory = written(writes);

        Map<List<Integer>, Integer> last = last(writes);
        assertThat(last)
                .allSatisfy((at, value) ->
                        assertThat(memory.read(at.get(0), at.get(1))).isEqualTo(value));
        assertThat(memory.read(RuleMemory.WHOLE_VISIT, 5_000)).isZero();
    }

    @Property
    void writesTheSameBytesHoweverItCameToBe(@ForAll("writes") List<Write> writes) {
        RuleMemory straight = new RuleMemory(BEGIN);
        last(writes).forEach((at, value) -> straight.write(at.get(0), at.get(1), value));

        assertThat(bytes(written(writes))).isEqualTo(bytes(straight));
    }

    @Property
    void readsWhatItWrote(@ForAll("writes") List<Write> writes) {
        byte[] bytes = bytes(written(writes));

        assertThat(bytes(RuleMemory.decode(new StateReader(bytes)))).isEqualTo(bytes);
    }

    @Test
    void readsCellsOfTheFormatBefore() {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(4);
        pair(3, 7, out);
        pair(32 + (2 << 4 | 1) - 3, 8, out);
        pair((2 << 4 | 14) - (2 << 4 | 1), 9, out);
        pair((40 << 4 | 15) - (2 << 4 | 14), 0xffff_ffffL, out);
        out.number(0);

        RuleMemory memory = RuleMemory.decode(new StateReader(out.toBytes()), 2);

        assertThat(memory.read(RuleMemory.WHOLE_VISIT, 3)).isEqualTo(7);
        assertThat(memory.read(1, 2)).isEqualTo(8);
        assertThat(memory.read(RuleMemory.NO_PAGE, 2)).isEqualTo(9);
        assertThat(memory.read(RuleMemory.WHOLE_VISIT, 40)).isEqualTo(-1);
    }

    @Test
    void refusesCellsThatAreNotAsManyAsTheySay() {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(1);
        out.number(1);
        out.integers(new int[] {3, 1}, 0, 2);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(out.toBytes())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as many cells as it says");
    }

    @Provide
    static Arbitrary<List<Write>> writes() {
        return Combinators.combine(
                        Arbitraries.of(RuleMemory.WHOLE_VISIT, RuleMemory.NO_PAGE, 0, 3),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(0, 199)),
                        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers()))
                .as(Write::new)
                .list()
                .ofMaxSize(60);
    }

    private static RuleMemory written(List<Write> writes) {
        RuleMemory memory = new RuleMemory(BEGIN);
        writes.forEach(write -> memory.write(write.slot(), write.cell(), write.value()));
        return memory;
    }

    private static Map<List<Integer>, Integer> last(List<Write> writes) {
        Map<List<Integer>, Integer> last =
                new TreeMap<>((one, other) -> one.get(0).equals(other.get(0))
                        ? Integer.compare(one.get(1), other.get(1))
                        : Integer.compare(one.get(0), other.get(0)));
        writes.forEach(write -> last.put(List.of(write.slot(), write.cell()), write.value()));
        return last;
    }

    private static byte[] bytes(RuleMemory memory) {
        StateWriter out = new StateWriter();
        memory.encode(out);
        return out.toBytes();
    }

    private static void pair(int difference, long value, StateWriter out) {
        out.number(difference);
        out.number(value);
    }
}
