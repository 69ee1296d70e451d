package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memories that were written before are read, and bytes that are none are refused. */
class MemoryFormatTest {
    private static final long BEGIN = 1_700_000_000_000L;
    private static final Filter A = Filter.event("A");
    private static final Filter B = Filter.event("B");

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
        "1, 33, -1, that many bytes",
        "0, 1, 0, as many cells as it says",
        "1025, 0, 1, that many bytes",
        "1024, 1, 1, that many bytes",
        "1, 32, -1, that many bytes",
        "32767, 65535, 1, that many bytes",
    })
    void refusesCellsThatAreNotAsManyAsTheySay(int words, int held, int bits, String expected) {
        byte[] written = cellsOfTheVisit(words, held, bits, 1, 1);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(written), MemoryFormat.FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesCellsThatHoldNothing() {
        for (byte[] written : List.of(cellsOfTheVisit(1, 2, 3, 7, 0), cellsOfTheVisit(2, 1, 1, 0, 7))) {
            assertThatThrownBy(() -> RuleMemory.decode(new StateReader(written), MemoryFormat.FIRST))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("all hold something");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 3, as many cells as it says",
        "1, 2, 1, as many cells as it says",
        "1, 33, -1, from 0 to 32",
        "0, 1, 0, from 0 to 0",
        "1025, 1, 1, from 0 to 1024",
        "1, 32, -1, that many bytes",
    })
    void refusesCellsOfTheThirdFormatThatAreNotAsManyAsTheySay(int words, int held, int bits, String expected) {
        StateWriter out = new StateWriter();
        out.number(BEGIN);
        out.number(0);
        out.number(words);
        out.number(held);
        out.octets(integers(bits, 1, 1), 0, 3 * Integer.BYTES);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(out.toBytes()), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void refusesCellsOfAPageViewThatIsNotOpen() {
        RuleMemory memory = new RuleMemory(BEGIN);
        memory.slotFor(PageId.of("p0"));
        memory.write(1, 0, 7);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(bytes(memory)), MemoryFormat.FIRST))
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
        byte[] cells = Cells.roomy();
        Cells.finish(cells, true);
        out.octets(cells, 0, Cells.BITS);
        out.number(0);
        out.number(11);

        assertThatThrownBy(() -> RuleMemory.decode(new StateReader(out.toBytes()), MemoryFormat.FIRST))
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
            assertThatThrownBy(() -> RuleMemory.decode(new StateReader(cut), MemoryFormat.FIRST))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatIllegalArgumentException().isThrownBy(() -> RuleMemory.of(cut));
        }
    }

    @Test
    void readsMemoriesThatWereWrittenBeforeThereWereScores() {
        byte[] former = HexFormat.of().parseHex("000104703103000101651f010101cc0804653104703101");
        OneVisit now = OneVisit.under(
                Repeat.EVERY_TIME,
                new Pattern.Counter(A, 3, new Window.Duration(1_000)),
                new Pattern.Absence(A, B, 1_000, false),
                new Pattern.Set(List.of(A, B), new Window.PageView()));

        RuleMemory read = RuleMemory.decode(new StateReader(former), 2);

        assertThat(read.nextDeadlineMillis()).isEqualTo(1_100);
        StateWriter again = new StateWriter();
        read.encode(again);
        assertThat(now.happen(100, "A", "p1", Map.of()).written()).isEqualTo(again.toBytes());
    }

    @Test
    void refusesBytesThatAreNoMemory() {
        byte[] written = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Absence(A, B, 100, false))
                .happen(0, "A")
                .written();

        for (int length = 0; length < written.length; length++) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleMemory.decode(new StateReader(cut), MemoryFormat.FIRST));
        }
    }

    private static byte[] bytes(RuleMemory memory) {
        StateWriter out = new StateWriter();
        memory.encode(out);
        return out.toBytes();
    }

    /** A memory that is well-formed but for these words, cells, bits and numbers. */
    private static byte[] cellsOfTheVisit(int words, int held, int... bitsAndNumbers) {
        return ByteBuffer.allocate(Cells.BITS + bitsAndNumbers.length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(BEGIN)
                .putInt(words << 16 | held)
                .put(integers(bitsAndNumbers))
                .array();
    }

    private static byte[] integers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    private static void pair(int difference, long value, StateWriter out) {
        out.number(difference);
        out.number(value);
    }
}
