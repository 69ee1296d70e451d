package io.beckon.engine.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** State is written compactly and read back as it was. */
class StateTest {
    private final StateWriter out = new StateWriter();

    @Property
    void readsWhatWasWritten(
            @ForAll long number, @ForAll boolean flag, @ForAll @WithNull String text, @ForAll List<String> texts) {
        StateWriter writer = new StateWriter();
        writer.number(number);
        writer.flag(flag);
        writer.optionalText(text);
        writer.list(texts, (value, to) -> to.text(value));

        StateReader in = new StateReader(writer.toBytes());
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.flag()).isEqualTo(flag);
        assertThat(in.optionalText()).isEqualTo(wellFormed(text));
        assertThat(in.list(StateReader::text))
                .isEqualTo(texts.stream().map(StateTest::wellFormed).toList());
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void readsBytesFromWhereverTheyBegin() {
        out.flag(true);
        out.octets(new byte[] {7, 1, -1, 0, 7}, 1, 3);
        out.flag(false);
        byte[] written = out.toBytes();
        StateReader in = new StateReader(written);
        byte[] into = new byte[5];

        boolean before = in.flag();
        in.octets(into, 1, 3);

        assertThat(before).isTrue();
        assertThat(into).containsExactly(0, 1, -1, 0, 0);
        assertThat(in.flag()).isFalse();
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void refusesBytesThatAreNotThere() {
        StateReader in = new StateReader(new byte[] {1, 2});

        for (int count : new int[] {3, 1 << 30, -1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> in.octets(new byte[4], 0, count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("that many bytes");
        }
    }

    @Property
    void keepsIdsOf22Characters(
            @ForAll
                    @StringLength(22)
                    @CharRange(from = 'A', to = 'Z')
                    @CharRange(from = '_', to = '_')
                    @CharRange(from = '0', to = '9')
                    String id) {
        StateWriter writer = new StateWriter();
        writer.text(id);

        assertThat(new StateReader(writer.toBytes()).text()).isEqualTo(id);
    }

    @Test
    void writesAnIdOf128BitsAs17Bytes() {
        out.text("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(out.size()).isEqualTo(17);
    }

    @Test
    void refusesBytesThatAreNoState() {
        assertThatThrownBy(() -> new StateReader(new byte[] {9, 'x'}).text())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the state");
        assertThatThrownBy(() -> new StateReader(new byte[] {0}).text()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StateReader(new byte[0]).number()).isInstanceOf(IllegalArgumentException.class);
    }

    /** A lone surrogate has no UTF-8. */
    private static @Nullable String wellFormed(@Nullable String text) {
        return text == null ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
