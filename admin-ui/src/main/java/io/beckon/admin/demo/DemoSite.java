package io.beckon.admin.demo;

import io.beckon.admin.access.Access;
import io.beckon.admin.console.ConsoleSettings;
import io.beckon.admin.publishing.Publication;
import io.beckon.admin.publishing.PublishOrder;
import io.beckon.admin.publishing.PublishRun;
import io.beckon.admin.publishing.Publishing;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.publishing.Standings;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.site.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports and publishes the demonstration site when the console starts: at the first start, and again when the file or Beckon itself is
 * another one, unless somebody has edited the site meanwhile. Tries until the runtime answers.
 */
@Component
final class DemoSite implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSite.class);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Sites sites;
    private final Standings standings;
    private final Publishing publishing;
    private final DemoStamp stamp;
    private final @Nullable Path file;
    private final String publicUrl;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("demo-site").daemon().factory());
    private volatile boolean isReady;
    private boolean isBroughtIn;
    private boolean isWaiting;

    DemoSite(Sites sites, Standings standings, Publishing publishing, ConsoleSettings settings) {
        this.sites = sites;
        this.standings = standings;
        this.publishing = publishing;
        this.publicUrl = settings.publicUrl().toString();
        this.stamp = new DemoStamp(settings.directory());
        this.file = settings.demoSite();
        this.isReady = file == null;
    }

    /** Whether the site is published, or there is none to publish. */
    boolean isReady() {
        return isReady;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!isReady) {
            var _ = schedule.scheduleWithFixedDelay(this::attempt, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        schedule.shutdownNow();
    }

    /** Ends the schedule, unless the runtime has failed: then the next attempt comes after the pause. */
    private void attempt() {
        try {
            isReady = Access.asConsole(this::bringLive);
            schedule.shutdown();
        } catch (RuntimeFailure failure) {
            if (!isWaiting) {
                LOG.info("The demonstration site waits for the runtime: {}", failure.getMessage());
            }
            isWaiting = true;
        } catch (RuntimeException | Error broken) {
            LOG.error("The demonstration site cannot be published.", broken);
            schedule.shutdown();
        }
    }

    private boolean bringLive() {
        DemoFile demo = DemoFile.read(file, publicUrl);
        bringIn(demo.site());
        Standing standing = standings.of(demo.site().key());
        return switch (standing.atRuntime()) {
            case Standing.Away(RuntimeFailure failure) -> throw failure;
            case Standing.Reached reached -> {
                boolean isEdited = !standing.draft().equals(demo.site());
                boolean isDone = reached.live() != null && (isEdited || stamp.isOf(demo));
                yield isDone || publish(new PublishOrder(standing.draft(), "Demonstration", reached.basis()), demo);
            }
        };
    }

    /** What somebody has edited stays as it is. The runtime may be away for long: once is enough. */
    private void bringIn(Site wanted) {
        if (isBroughtIn) {
            return;
        }
        Site draft = sites.export(wanted.key()).orElse(null);
        if (draft == null || stamp.isImported(draft)) {
            sites.importSite(wanted);
            stamp.imported(sites.export(wanted.key()).orElseThrow());
        }
        isBroughtIn = true;
    }

    private boolean publish(PublishOrder order, DemoFile demo) {
        PublishRun.Outcome outcome = publishing.publish(order, _ -> {});
        if (outcome instanceof PublishRun.Ended(Publication.Published _)
                || outcome instanceof PublishRun.Ended(Publication.Unchanged _)) {
            stamp.published(demo);
            LOG.info("The demonstration site is published.");
            return true;
        }
        LOG.error("The demonstration site cannot be published: {}", outcome);
        return false;
    }
}
