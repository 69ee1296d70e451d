package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        RuleMemory straight = withPages();
        last(writes).forEach((at, value) -> straight.write(at.get(0), at.get(1), value));

        assertThat(bytes(written(writes))).isEqualTo(bytes(straight));
    }

    @Property
    void readsWhatItWrote(@ForAll("writes") List<Write> writes) {
        byte[] bytes = bytes(written(writes));

        assertThat(bytes(RuleMemory.decode(new StateReader(bytes), MemoryFormat.FIRST)))
                .isEqualTo(bytes);
    }

    @Property
    void clearsPlacesSideBySide(
            @ForAll @Size(max = 60) List<@IntRange(max = 150) Integer> held,
            @ForAll @IntRange(max = 160) int from,
            @ForAll @IntRange(max = 160) int count) {
        byte[] cells = Cells.roomy();
        byte[] expected = Cells.roomy();
        Map<Integer, Integer> former = new TreeMap<>();
        for (int place : held) {
            boolean isCleared = place >= from && place < from + count;
            cells = Cells.write(cells, place, place + 1);
            expected = isCleared ? expected : Cells.write(expected, place, place + 1);
            if (isCleared) {
                former.put(place, place + 1);
            }
        }
        Map<Integer, Integer> told = new TreeMap<>();

        Cells.clear(cells, from, from + count, told::put);

        assertThat(told).isEqualTo(former);
        for (int place = 0; place < 200; place++) {
            assertThat(Cells.read(cells, place)).isEqualTo(Cells.read(expected, place));
        }
        assertThat(Cells.held(cells)).isEqualTo(Cells.held(expected));
    }

    @Property
    void goesOnWithItsOwnBytes(
            @ForAll("writes") List<Write> first, @ForAll("writes") List<Write> later, @ForAll boolean withPages) {
        RuleMemory memory = withPages ? withPages() : new RuleMemory(BEGIN);
        RuleMemory twin = withPages ? withPages() : new RuleMemory(BEGIN);
        List<Write> both = Stream.concat(first.stream(), later.stream())
                .filter(write -> withPages || write.slot() == RuleMemory.WHOLE_VISIT)
                .toList();
        for (Write write : both) {
            memory = RuleMemory.of(memory.bytes());
            memory.write(write.slot(), write.cell(), write.value());
            twin.write(write.slot(), write.cell(), write.value());
        }

        assertThat(bytes(RuleMemory.of(memory.bytes()))).isEqualTo(bytes(twin));
    }

    @Test
    void isTheBytesThatItWasMadeOf() {
        byte[] kept = new RuleMemory(BEGIN).bytes();
        RuleMemory memory = RuleMemory.of(kept);
        memory.write(RuleMemory.WHOLE_VISIT, 3, 7);

        assertThat(memory.bytes()).isSameAs(kept);
        assertThat(RuleMemory.of(kept).read(RuleMemory.WHOLE_VISIT, 3)).isEqualTo(7);
        assertThat(RuleMemory.of(kept).moment(BEGIN + 5)).isEqualTo(6);
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

    /** Slots 0 to 3 have a page view each. */
    private static RuleMemory withPages() {
        RuleMemory memory = new RuleMemory(BEGIN);
        for (int page = 0; page < 4; page++) {
            memory.slotFor(PageId.of("p" + page));
        }
        return memory;
    }

    private static RuleMemory written(List<Write> writes) {
        RuleMemory memory = withPages();
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
}
