package io.beckon.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final VisitTokens TOKENS = new VisitTokens("v".repeat(52), "w".repeat(76), VisitTokens.network(258));

    @Test
    void sendsSixHundredBytesForOneEvent() {
        String body = Load.SINGLE.body(TOKENS, Load.FIRST_NUMBER);

        assertThat(body).hasSize(600);
        assertThat(parsed(body).events()).hasSize(1);
    }

    @Test
    void numbersTheEventsOfABatchOneByOne() {
        EventBatch batch = parsed(Load.TENS.body(TOKENS, 12_345_678));

        assertThat(batch.visit()).isEqualTo(TOKENS.visit());
        assertThat(batch.visitor()).isEqualTo(TOKENS.visitor());
        assertThat(batch.events())
                .extracting(EventMessage::id)
                .hasSize(10)
                .startsWith("t1.12345678")
                .endsWith("t1.12345687");
    }

    @Test
    void givesEveryVisitANetworkOfItsOwn() {
        assertThat(TOKENS.network()).isEqualTo("10.1.2.1");
        assertThat(VisitTokens.network(65_535)).isEqualTo("10.255.255.1");
    }

    private static EventBatch parsed(String body) {
        return Json.MAPPER.readValue(body, EventBatch.class);
    }
}
