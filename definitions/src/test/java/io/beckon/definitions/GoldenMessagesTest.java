package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessagesTest {
    static Stream<Map.Entry<String, Object>> messages() {
        return ExampleMessages.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void writesTheGoldenFile(Map.Entry<String, Object> message) {
        Golden.assertEquals(message.getKey() + ".json", Json.pretty(message.getValue()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void readsTheGoldenFileAndWritesTheSame(Map.Entry<String, Object> message) {
        String golden = Golden.read(message.getKey() + ".json");

        Object read = Json.read(golden, message.getValue().getClass());

        assertThat(read).isEqualTo(message.getValue());
        assertThat(Json.pretty(read)).isEqualTo(golden);
    }
}
