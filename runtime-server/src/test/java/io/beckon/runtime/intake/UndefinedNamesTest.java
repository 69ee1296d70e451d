package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.SiteKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class UndefinedNamesTest {
    private static final SiteKey SITE = SiteKey.of("shop");
    private static final int SENDERS = 4;

    @Test
    void admitsANameThatSeveralSendersBringAtTheSameMoment() throws Exception {
        CyclicBarrier together = new CyclicBarrier(SENDERS);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int round = 0; round < 500; round++) {
                UndefinedNames names = new UndefinedNames();
                Callable<Boolean> sender = () -> {
                    together.await();
                    UndefinedNames.Request request = names.request(SITE, 0);
                    boolean admits = request.admit("Tick");
                    request.accepted();
                    return admits;
                };
                List<Boolean> admitted = new ArrayList<>();
                for (Future<Boolean> answer : senders.invokeAll(List.of(sender, sender, sender, sender))) {
                    admitted.add(answer.get());
                }

                assertThat(admitted).containsOnly(true);
            }
        }
    }

    @Test
    void countsOnlyNamesOfAcceptedBatches() {
        UndefinedNames names = new UndefinedNames();
        for (int n = 0; n < 2 * ReadLimits.UNDEFINED_NAMES; n++) {
            UndefinedNames.Request refused = names.request(SITE, 0);
            assertThat(refused.admit("Refused" + n)).isTrue();
            refused.refused();
        }
        for (int n = 0; n < ReadLimits.UNDEFINED_NAMES; n++) {
            UndefinedNames.Request accepted = names.request(SITE, 0);
            assertThat(accepted.admit("Accepted" + n)).isTrue();
            accepted.accepted();
        }

        assertThat(names.request(SITE, 0).admit("OneMore")).isFalse();
        assertThat(names.request(SITE, 0).admit("Accepted0")).isTrue();
        assertThat(names.request(SITE, 86_400_000).admit("OneMore")).isTrue();
    }

    @Test
    void neverAdmitsMoreThanTheLimitWhileBatchesAreOnTheirWay() {
        UndefinedNames names = new UndefinedNames();
        UndefinedNames.Request waiting = names.request(SITE, 0);
        for (int n = 0; n < ReadLimits.UNDEFINED_NAMES; n++) {
            assertThat(waiting.admit("Name" + n)).isTrue();
        }
        UndefinedNames.Request other = names.request(SITE, 0);

        assertThat(other.admit("Name0")).isTrue();
        assertThat(other.admit("OneMore")).isFalse();
        waiting.refused();
        assertThat(other.admit("OneMore")).isTrue();
        other.accepted();
        assertThat(names.request(SITE, 0).admit("Name0")).isTrue();
    }
}
