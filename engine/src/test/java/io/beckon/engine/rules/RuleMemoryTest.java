package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(bytes(RuleMemory.decodeCurrent(new StateReader(bytes)))).isEqualTo(bytes);
    }

    @Property
    void clearsPlacesSideBySide(
            @ForAll @Size(max = 60) List<@IntRange(max = 150) Integer> held,
            @ForAll @IntRange(max = 160) int from,
            @ForAll @IntRange(max = 160) int count) {
        int[] cells = Cells.of(0, 0);
        int[] expected = Cells.of(0, 0);
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

    @Test
    void readsCellsOfTheSecondFormat() {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(2);
        out.text("p0");
        out.text("p1");
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

    @ParameterizedTest
    @CsvSource({
        "1, 1, 3, as many cells as it says",
        "1, 2, 1, as many cells as it says",
        "1, 33, -1, from 0 to 32",
        "0, 1, 0, from 0 to 0",
        "1, -1, 1, from 0 to 32",
        "-1, 0, 0, from 0 to 1024",
        "1025, 1, 1, from 0 to 1024",
        "1024, 1, 1, that many bytes",
        "1, 32, -1, that many bytes",
    })
    void refusesCellsThatAreNotAsManyAsTheySay(int words, int held, int bits, String expected) {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(words);
        out.number(held);
        out.integers(new int[] {bits, 1, 1}, 0, 3);

        assertThatThrownBy(() -> RuleMemory.decodeCurrent(new StateReader(out.toBytes())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesCellsThatHoldNothing() {
        assertThatThrownBy(() -> RuleMemory.decodeCurrent(cellsOfTheVisit(1, 2, 3, 7, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one holds 0");
        assertThatThrownBy(() -> RuleMemory.decodeCurrent(cellsOfTheVisit(2, 1, 1, 0, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one holds 0");
    }

    @Test
    void refusesCellsOfAPageViewThatIsNotOpen() {
        RuleMemory memory = new RuleMemory(BEGIN);
        memory.slotFor(PageId.of("p0"));
        memory.write(1, 0, 7);

        assertThatThrownBy(() -> RuleMemory.decodeCurrent(new StateReader(bytes(memory))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slot 1 has none");
    }

    @Test
    void refusesSlotsThatTheSecondFormatNeverHad() {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(1);
        pair(32 + (5 << 4 | 10), 8, out);
        out.number(0);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(out.toBytes()), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got slot 10");
    }

    @Test
    void refusesCellsOfMorePageViewsThanThereMayBe() {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(0);
        out.number(0);
        out.number(11);

        assertThatThrownBy(() -> RuleMemory.decodeCurrent(new StateReader(out.toBytes())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 10");
    }

    @Test
    void refusesBytesThatEndTooEarly() {
        RuleMemory memory = new RuleMemory(BEGIN);
        memory.slotFor(PageId.of("p1"));
        IntStream.of(RuleMemory.WHOLE_VISIT, RuleMemory.NO_PAGE, 0).forEach(slot -> {
            memory.write(slot, 2, 1);
            memory.write(slot, 40, -1);
        });
        byte[] bytes = bytes(memory);

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RuleMemory.decodeCurrent(new StateReader(cut)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
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

    /** A memory that is well-formed but for these words, cells, bits and numbers. */
    private static StateReader cellsOfTheVisit(int words, int held, int... bitsAndNumbers) {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(words);
        out.number(held);
        out.integers(bitsAndNumbers, 0, bitsAndNumbers.length);
        out.number(0);
        out.number(0);
        return new StateReader(out.toBytes());
    }

    private static void pair(int difference, long value, StateWriter out) {
        out.number(difference);
        out.number(value);
    }
}
