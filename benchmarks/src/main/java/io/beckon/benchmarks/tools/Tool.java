package io.beckon.benchmarks.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of the system, by its name and the Debian package that brings it. */
public record Tool(String name, String debianPackage) {
    public static final Tool CHROMIUM = new Tool("chromium", "chromium");
    public static final Tool TASKSET = new Tool("taskset", "util-linux");
    public static final Tool WRK = new Tool("wrk", "wrk");

    /** Installs it when it is missing and this is root on Debian; else says what to do. */
    public void expect() throws InterruptedException {
        if (isThere(name)) {
            return;
        }
        if (!System.getProperty("user.name").equals("root") || !isThere("apt-get")) {
            throw new IllegalStateException(
                    "Expected " + name + ", but it is not installed. Run: sudo apt-get install " + debianPackage);
        }
        run(List.of("apt-get", "update", "-qq"));
        run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", debianPackage));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void run(List<String> command) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(
                        "Expected '" + String.join(" ", command) + "' to succeed, but it failed.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
