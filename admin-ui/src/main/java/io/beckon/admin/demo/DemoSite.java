package io.beckon.admin.demo;

import io.beckon.admin.access.Access;
import io.beckon.admin.console.ConsoleSettings;
import io.beckon.admin.publishing.Publication;
import io.beckon.admin.publishing.Publisher;
import io.beckon.admin.publishing.PublisherKey;
import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.site.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
    private final RuntimePort runtime;
    private final Publisher publisher;
    private final DemoStamp stamp;
    private final @Nullable Path file;
    private final String publicUrl;
    private final Thread thread = Thread.ofPlatform().name("demo-site").daemon().unstarted(this::run);
    private volatile boolean isReady;

    DemoSite(Sites sites, RuntimeConnection connection, ConsoleSettings settings, InstantSource clock) {
        this.sites = sites;
        this.runtime = new RuntimePort(connection);
        this.publicUrl = settings.publicUrl().toString();
        this.publisher = new Publisher(runtime, PublisherKey.in(settings.directory()), publicUrl, clock);
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
            thread.start();
        }
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private void run() {
        boolean isWaiting = false;
        while (!isReady && !Thread.currentThread().isInterrupted()) {
            try {
                isReady = Access.asConsole(this::bringLive);
                return;
            } catch (RuntimeFailure failure) {
                if (!isWaiting) {
                    LOG.info("The demonstration site waits for the runtime: {}", failure.getMessage());
                }
                isWaiting = true;
                pause();
            }
        }
    }

    private boolean bringLive() {
        DemoFile demo = DemoFile.read(file, publicUrl);
        Site draft = imported(demo.site());
        boolean isEdited = !draft.equals(demo.site());
        boolean isActive = runtime.activePackage(draft.key()).isPresent();
        if (isActive && (isEdited || stamp.isOf(demo))) {
            return true;
        }
        return publish(draft, demo);
    }

    /** The draft after the import; what somebody has edited stays as it is. */
    private Site imported(Site wanted) {
        Site draft = sites.export(wanted.key()).orElse(null);
        if (draft == null || stamp.isImported(draft)) {
            sites.importSite(wanted);
            draft = sites.export(wanted.key()).orElseThrow();
            stamp.imported(draft);
        }
        return draft;
    }

    private boolean publish(Site draft, DemoFile demo) {
        return switch (SiteReview.of(draft)) {
            case SiteReview.Refused refused -> refused(refused);
            case SiteReview.Publishable site -> answer(publisher.publish(site, "Demonstration"), demo);
        };
    }

    private boolean answer(Publication publication, DemoFile demo) {
        if (publication instanceof Publication.Published || publication instanceof Publication.Unchanged) {
            stamp.published(demo);
            LOG.info("The demonstration site is published.");
            return true;
        }
        return refused(publication);
    }

    private static boolean refused(Object answer) {
        LOG.error("The demonstration site cannot be published: {}", answer);
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
