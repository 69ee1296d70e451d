package io.beckon.runtime.host.local;

import io.beckon.definitions.wire.EventMessage;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.SlotAllocator;
import io.beckon.runtime.host.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;

/**
 * A host under load, until it is killed: {@code directory round honest|hasty}. Prints {@code ack VISIT EVENT} for every event that was acknowledged, in
 * its own line and flushed, and
 * what went wrong, if anything did. A hasty one acknowledges before it knows.
 */
final class BusyMain {
    private static final int MOST_WAITING = 64;
    private static final int VISITORS = 20;

    private BusyMain() {}

    public static void main(String[] arguments) throws Exception {
        int round = Integer.parseInt(arguments[1]);
        HostSettings settings = HostSettings.in(Path.of(arguments[0]))
                .withRhythm(
                        HostSettings.Rhythm.DEFAULT.withSnapshots(100, Duration.ofSeconds(1), Duration.ofSeconds(2)));
        LocalVisitHost host =
                LocalVisitHost.open(settings, Shop.PACKAGES, _ -> {}, SlotAllocator.UNLIMITED, InstantSource.system());
        work(host, new Story(round, round * VISITORS, VISITORS), arguments[2].equals("hasty"));
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
