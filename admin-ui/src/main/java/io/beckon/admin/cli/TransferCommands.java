package io.beckon.admin.cli;

import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.sites.SiteFiles;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** {@code export} and {@code import}: sites in and out of the console. */
final class TransferCommands {
    private final Terminal terminal;
    private final Map<String, String> environment;

    TransferCommands(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    int export(String text, Path data, URI runtime) {
        SiteKey key = SiteKey.of(text);
        Optional<Site> site = new SiteFiles(data).find(key).or(() -> published(key, runtime));
        if (site.isEmpty()) {
            terminal.complain("Expected a draft of site '" + key + "' in " + data + " or an active version at "
                    + runtime + ", but there is neither. Import it first.");
            return Cli.BROKEN;
        }
        terminal.out().print(SiteJson.write(site.get()));
        terminal.out().flush();
        return Cli.DONE;
    }

    int take(SiteSource source, Path data) {
        return switch (source.review()) {
            case SiteReview.Refused(var problems) -> {
                terminal.complain(source.file().toString(), problems);
                yield Cli.PROBLEMS;
            }
            case SiteReview.Publishable publishable -> {
                Path file = new SiteFiles(data).store(publishable.site());
                terminal.say("Imported site '" + publishable.site().key() + "' as the draft " + file + ".");
                yield Cli.DONE;
            }
        };
    }

    private Optional<Site> published(SiteKey key, URI runtime) {
        try (RuntimePort port = new RuntimePort(runtime, InternalToken.in(environment))) {
            return port.activePackage(key).map(SignedPackage::site);
        }
    }
}
