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
                    return names.admit(SITE, "Tick", 0);
                };
                List<Boolean> admitted = new ArrayList<>();
                for (Future<Boolean> answer : senders.invokeAll(List.of(sender, sender, sender, sender))) {
                    admitted.add(answer.get());
                }

                assertThat(admitted).containsOnly(true);
            }
        }
    }
}
