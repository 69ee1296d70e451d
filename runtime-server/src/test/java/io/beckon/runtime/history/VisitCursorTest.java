package io.beckon.runtime.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.VisitId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitCursorTest {
    @Test
    void readsWhatItWrote() {
        VisitCursor cursor = new VisitCursor(1_413_979_605_190L, VisitId.of("Ab-_9"));

        assertThat(VisitCursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", ".v1", "-1.v1", "1.v1'", "1.v 1", "9999999999999999999.v1", "x.v1"})
    void refusesWhatItNeverWrote(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> VisitCursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "' or 1=1", "AAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> VisitCursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
