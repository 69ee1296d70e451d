package io.beckon.admin.cli;

import io.beckon.admin.publishing.Publication;
import io.beckon.admin.publishing.Publisher;
import io.beckon.admin.publishing.PublisherKey;
import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.publishing.SiteReview;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** {@code publish}: from a file to an active version. */
final class PublishCommand {
    private final Terminal terminal;
    private final Map<String, String> environment;
    private final InstantSource clock;

    /** Where and how. */
    record Order(URI runtime, String publicUrl, Path data, String comment, boolean force) {}

    PublishCommand(Terminal terminal, Map<String, String> environment, InstantSource clock) {
        this.terminal = terminal;
        this.environment = environment;
        this.clock = clock;
    }

    int run(SiteSource source, Order order) {
        return switch (source.review()) {
            case SiteReview.Refused(var problems) -> {
                terminal.complain(source.file().toString(), problems);
                yield Cli.PROBLEMS;
            }
            case SiteReview.Publishable site -> publish(site, source, order);
        };
    }

    private int publish(SiteReview.Publishable site, SiteSource source, Order order) {
        try (RuntimePort runtime = new RuntimePort(order.runtime(), InternalToken.in(environment))) {
            Publisher publisher = new Publisher(runtime, PublisherKey.in(order.data()), order.publicUrl(), clock);
            Publication publication = order.force()
                    ? publisher.publishAnyway(site, order.comment())
                    : publisher.publish(site, order.comment());
            return report(publication, source, order);
        }
    }

    private int report(Publication publication, SiteSource source, Order order) {
        return switch (publication) {
            case Publication.Published published ->
                done("Published version %d of '%s' to %s: it is active, its bundle is %s (%d bytes, %d with Brotli)."
                        .formatted(
                                published.active().version(),
                                published.active().site(),
                                order.runtime(),
                                published.active().bundleHash(),
                                published.bundleBytes(),
                                published.brotliBytes()));
            case Publication.Unchanged(int version) ->
                done("Nothing to publish: version " + version
                        + " is active and has this content. Use --force to publish it again.");
            case Publication.Refused(var problems) -> {
                terminal.complain(source.file().toString(), problems);
                yield Cli.PROBLEMS;
            }
            case Publication.Taken(int version) -> {
                terminal.complain(
                        "Expected version " + version + " to be free, but somebody else has published it in the"
                                + " meantime. Look at what is active, then run the command again.");
                yield Cli.BROKEN;
            }
            case Publication.NotServed wrong -> {
                terminal.complain(
                        "Expected version %d with bundle %s to be served, but the runtime serves version %d with bundle %s. Somebody else may have activated another one."
                                .formatted(
                                        wrong.version(),
                                        wrong.bundleHash(),
                                        wrong.served().version(),
                                        wrong.served().bundleHash()));
                yield Cli.BROKEN;
            }
        };
    }

    private int done(String line) {
        terminal.say(line);
        return Cli.DONE;
    }
}
