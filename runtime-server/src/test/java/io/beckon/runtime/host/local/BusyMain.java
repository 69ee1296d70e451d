package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Packages;
import io.beckon.engine.SitePackage;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.SlotAllocator;
import io.beckon.runtime.host.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A host under load, until it is killed: {@code directory round honest|hasty|forgetful|stuck}. Prints {@code ack VISIT EVENT} for every
 * event that was acknowledged, in its own line and flushed, and what went wrong, if anything did. A hasty one acknowledges before it
 * knows, a forgetful one cuts off its journal all the time, a stuck one does so, too, and stops in the middle of its replay.
 */
final class BusyMain {
    private static final int MOST_WAITING = 64;
    private static final int VISITORS = 20;

    private BusyMain() {}

    public static void main(String[] arguments) throws Exception {
        int round = Integer.parseInt(arguments[1]);
        String manner = arguments[2];
        HostSettings settings = HostSettings.in(Path.of(arguments[0])).withRhythm(rhythm(manner));
        Packages packages = manner.equals("stuck") ? new StuckPackages() : Shop.PACKAGES;
        LocalVisitHost host =
                LocalVisitHost.open(settings, packages, _ -> {}, SlotAllocator.UNLIMITED, InstantSource.system());
        work(host, new Story(round, round * VISITORS, VISITORS), manner.equals("hasty"));
    }

    private static HostSettings.Rhythm rhythm(String manner) {
        HostSettings.Rhythm rhythm = HostSettings.Rhythm.DEFAULT;
        return switch (manner) {
            case "forgetful", "stuck" ->
                rhythm.withSnapshots(300, Duration.ofSeconds(5), Duration.ofSeconds(10))
                        .withForgetAtOnce(50);
            default -> rhythm.withSnapshots(100, Duration.ofSeconds(1), Duration.ofSeconds(2));
        };
    }

    /** Lets some inputs of the replay be applied, says so, and lets no further one. */
    private static final class StuckPackages implements Packages {
        private final Semaphore applied = new Semaphore(60);
        private final AtomicBoolean said = new AtomicBoolean();

        @Override
        public @Nullable SitePackage find(SiteKey site, int version) {
            if (!applied.tryAcquire()) {
                if (!said.getAndSet(true)) {
                    System.out.println("stuck");
                    System.out.flush();
                }
                applied.acquireUninterruptibly();
            }
            return Shop.PACKAGES.find(site, version);
        }
    }

    private static void work(LocalVisitHost host, Story story, boolean hasty) throws InterruptedException {
        Semaphore waiting = new Semaphore(MOST_WAITING);
        while (host.problem().isEmpty()) {
            waiting.acquire();
            Submission submission = story.next();
            if (hasty) {
                acknowledge(submission);
            }
            var _ = host.accept(submission).whenComplete((acceptance, failure) -> {
                if (acceptance instanceof Acceptance.Durable && !hasty) {
                    acknowledge(submission);
                } else if (failure != null) {
                    System.out.println("refused " + failure.getMessage());
                }
                waiting.release();
            });
        }
        System.out.println("problem " + host.problem().orElseThrow());
        host.close();
    }

    private static void acknowledge(Submission submission) {
        StringBuilder lines = new StringBuilder();
        for (EventMessage event : submission.events()) {
            lines.append("ack ")
                    .append(submission.visit())
                    .append(' ')
                    .append(event.id())
                    .append('\n');
        }
        System.out.print(lines);
        System.out.flush();
    }
}
