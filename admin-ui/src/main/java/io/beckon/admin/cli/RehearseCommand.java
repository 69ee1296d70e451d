package io.beckon.admin.cli;

import io.beckon.admin.rehearsal.Recording;
import io.beckon.admin.rehearsal.Rehearsal;
import io.beckon.definitions.Json;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code rehearse}: decisions for recorded events. */
final class RehearseCommand {
    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(SiteSource source, Path events, @Nullable Integer slots) {
        if (slots != null && slots < 0) {
            terminal.complain("Expected 0 or more slots, but got " + slots + ".");
            return CommandLine.ExitCode.USAGE;
        }
        return switch (source.compile()) {
            case Compilation.Refused(var problems) -> {
                terminal.complain(source.file().toString(), problems);
                yield Cli.PROBLEMS;
            }
            case Compilation.Compiled(SitePackage site) ->
                switch (Recording.parse(lines(events))) {
                    case Recording.Unreadable(var problems) -> {
                        terminal.complain(events.toString(), problems);
                        yield Cli.PROBLEMS;
                    }
                    case Recording.Events recording -> rehearse(site, recording, slots);
                };
        };
    }

    private int rehearse(SitePackage site, Recording.Events recording, @Nullable Integer slots) {
        LongAdder decisions = new LongAdder();
        Rehearsal.run(site, recording, slots == null ? Integer.MAX_VALUE : slots, decision -> {
            terminal.out().println(Json.MAPPER.writeValueAsString(decision));
            decisions.increment();
        });
        terminal.out().flush();
        terminal.complain("%d events, %d decisions; agent slots: %s; no invitation was answered."
                .formatted(recording.count(), decisions.sum(), slots == null ? "unlimited" : slots));
        return Cli.DONE;
    }

    private static List<String> lines(Path events) {
        try {
            return events.toString().equals(STANDARD_INPUT)
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .lines()
                            .toList()
                    : Files.readAllLines(events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
