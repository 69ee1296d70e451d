package io.beckon.runtime.host.local;

import static org.awaitility.Awaitility.await;

import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.SlotAllocator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A host that takes some batches, prints how many group commits that took, and dies without closing anything. */
final class BurstMain {
    private static final int BATCHES = 2_000;

    private BurstMain() {}

    public static void main(String[] arguments) throws Exception {
        LocalVisitHost host = LocalVisitHost.open(
                HostSettings.in(Path.of(arguments[0])),
                Shop.PACKAGES,
                _ -> {},
                SlotAllocator.UNLIMITED,
                InstantSource.system());
        Story story = new Story(1, 1, 50);
        List<CompletionStage<Acceptance>> acceptances = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            acceptances.add(host.accept(story.next()));
        }
        acceptances.forEach(HostRig::get);
        await().atMost(Duration.ofSeconds(60)).until(() -> host.figures().waitingEntries() == 0);
        System.out.println("entries " + host.figures().entries());
        System.out.println("commits " + host.figures().commits());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
