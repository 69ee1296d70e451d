package io.beckon.admin.cli;

import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code export} and {@code import}: sites in and out of a running console. */
final class TransferCommands {
    private final Terminal terminal;
    private final Map<String, String> environment;

    TransferCommands(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    int export(String text, URI console, URI runtime) {
        SiteKey key = SiteKey.of(text);
        Optional<String> site = draft(key, console).or(() -> published(key, runtime));
        if (site.isEmpty()) {
            terminal.complain("Expected a draft of site '" + key + "' at " + console + " or an active version at "
                    + runtime + ", but there is neither. Import it first.");
            return Cli.BROKEN;
        }
        terminal.out().print(site.get());
        terminal.out().flush();
        return Cli.DONE;
    }

    int take(SiteSource source, URI console) {
        return switch (source.review()) {
            case SiteReview.Refused(var problems) -> refuse(source, problems);
            case SiteReview.Publishable publishable -> take(source, publishable.site(), console);
        };
    }

    private int take(SiteSource source, Site site, URI console) {
        try (ConsolePort port = new ConsolePort(console, InternalToken.in(environment))) {
            List<Problem> problems = port.take(site);
            if (!problems.isEmpty()) {
                return refuse(source, problems);
            }
            terminal.say("Imported site '" + site.key() + "' as a draft of the console at " + console + ".");
            return Cli.DONE;
        } catch (IOException e) {
            terminal.complain(
                    "Expected a console at " + console + ", but it does not answer. Is it running? (" + e + ")");
            return Cli.BROKEN;
        }
    }

    private int refuse(SiteSource source, List<Problem> problems) {
        terminal.complain(source.file().toString(), problems);
        return Cli.PROBLEMS;
    }

    private Optional<String> draft(SiteKey key, URI console) {
        try (ConsolePort port = new ConsolePort(console, InternalToken.in(environment))) {
            return port.export(key);
        } catch (IOException e) {
            terminal.complain("The console at " + console + " does not answer; asking the runtime what is active.");
            return Optional.empty();
        }
    }

    private Optional<String> published(SiteKey key, URI runtime) {
        try (RuntimePort port = new RuntimePort(runtime, InternalToken.in(environment))) {
            return port.activePackage(key).map(SignedPackage::site).map(SiteJson::write);
        }
    }
}
